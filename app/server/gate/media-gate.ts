import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { createProxyServer } from 'http-proxy-3'
import { liveKitSettings } from '#app/platform/livekit/livekit.server.ts'
import { listen } from '#app/platform/notify.server.ts'
import { isFromOwnPages } from '#app/platform/origin.server.ts'
import { admissibleRequest } from './admissible-request.ts'
import { checkConnection } from './check-connection.server.ts'

/**
 * The only way to LiveKit's signalling: a proxied WebSocket on the hub's own origin. LiveKit cannot
 * take a token back; the gate can, since every connection is decided anew and open ones are closed
 * when a seat is taken out, on whichever web process they are.
 */
export function createMediaGate() {
  const sockets = new Map<string, Set<Duplex>>()
  const proxy = createProxyServer({ ws: true })
  proxy.on(
    'error',
    (_error, _request, target) => void ('writeHead' in target ? target.end() : target.destroy()),
  )
  proxy.on('proxyReqWs', (upstream, _request, socket) => {
    upstream.once('response', (answer) => {
      answer.resume()
      refuse(socket, answer.statusCode === 401 ? 401 : 503)
    })
  })
  const stopListening = listen('seat_closed', (identity) => {
    for (const socket of sockets.get(identity) ?? []) socket.destroy()
  })

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    socket.on('error', () => undefined)
    const answer = await admit(request)
    if ('status' in answer) return refuse(socket, answer.status)
    remember(answer.identity, socket)
    // A removal between the decision and this line has been heard by nobody: decide once more.
    const again = await admit(request, answer)
    if ('status' in again) return refuse(socket, again.status)
    request.url = answer.path
    proxy.ws(request, socket, head, { target: answer.target })
  }

  async function validate(request: IncomingMessage, response: ServerResponse) {
    const answer = await admit(request)
    const status = 'status' in answer ? answer.status : await ask(answer.target + answer.path)
    response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
    response.end(status === 200 ? 'success' : '')
  }

  function remember(identity: string, socket: Duplex) {
    const open = sockets.get(identity) ?? new Set<Duplex>()
    sockets.set(identity, open.add(socket))
    socket.once('close', () => {
      open.delete(socket)
      if (open.size === 0) sockets.delete(identity)
    })
  }

  function close() {
    stopListening()
    for (const open of sockets.values()) for (const socket of open) socket.destroy()
  }

  return { upgrade, validate, close }
}

type Admission =
  { identity: string; token: string; path: string; target: string } | { status: number }

async function admit(request: IncomingMessage, earlier?: { token: string }): Promise<Admission> {
  const { origin, 'sec-fetch-site': fetchSite } = request.headers
  if (!isFromOwnPages({ origin, fetchSite: fetchSite?.toString() })) return { status: 403 }
  const admissible = earlier ? null : admissibleRequest(request.url ?? '')
  const token = earlier?.token ?? admissible?.token
  if (!earlier && !admissible) return { status: 404 }
  if (!token) return { status: 401 }
  delete request.headers.authorization // LiveKit would believe it rather than the token that was checked
  delete request.headers.cookie
  const verdict = await checkConnection(token)
  if ('status' in verdict) return verdict
  return { ...verdict, token, path: admissible?.path ?? '', target: liveKitSettings()?.url ?? '' }
}

function refuse(socket: Duplex, status: number) {
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
}

async function ask(url: string): Promise<number> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    return status === 200 || status === 401 ? status : 503
  } catch {
    return 503
  }
}
