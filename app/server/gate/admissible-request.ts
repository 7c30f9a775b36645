/** The only paths of LiveKit that the public can reach (livekit-server 1.13). */
const paths = new Set(['/rtc', '/rtc/v1', '/rtc/validate', '/rtc/v1/validate'])

const parameters = new Set([
  'access_token',
  'join_request',
  'auto_subscribe',
  'adaptive_stream',
  'reconnect',
  'reconnect_reason',
  'sid',
  'sdk',
  'version',
  'protocol',
  'os',
  'os_version',
  'device_model',
  'browser',
  'browser_version',
  'network',
])

/** Whether a URL belongs to the gate at all. */
export const isGatePath = (url: string): boolean => /^\/rtc(?:[/?]|$)/.test(url)

/**
 * What may be passed on of a request to LiveKit: a known path, known parameters once each, exactly
 * one token. Null when the path is not LiveKit's signalling.
 */
export function admissibleRequest(url: string): { path: string; token: string | null } | null {
  const { pathname, searchParams } = new URL(url, 'http://gate')
  if (!paths.has(pathname)) return null
  const tokens = searchParams.getAll('access_token')
  const kept = new URLSearchParams()
  for (const [name, value] of searchParams) {
    if (parameters.has(name) && !kept.has(name)) kept.append(name, value)
  }
  const [token = null] = tokens
  return { path: `${pathname}?${kept}`, token: tokens.length === 1 ? token : null }
}
