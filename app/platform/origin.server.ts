import { environment } from './environment.server.ts'

/**
 * Whether a request that changes something comes from the hub's own pages. A browser says where it
 * comes from; a request without `Origin` is let through only when no browser marks it as foreign.
 */
export function isFromOwnPages(headers: { origin?: string; fetchSite?: string }): boolean {
  if (headers.origin !== undefined) return ownOrigins().includes(headers.origin)
  return (
    headers.fetchSite === undefined ||
    headers.fetchSite === 'same-origin' ||
    headers.fetchSite === 'none'
  )
}

/** The public origin; on a hub without one, both names of the loopback. */
function ownOrigins(): string[] {
  const { origin, port } = environment()
  const isLoopback = new URL(origin).hostname === 'localhost'
  return isLoopback ? [origin, `http://127.0.0.1:${port}`] : [origin]
}
