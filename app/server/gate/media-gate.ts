import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { createProxyServer } from 'http-proxy-3'
import { liveKitSettings } from '#app/platform/livekit/livekit.server.ts'
import { listen } from '#app/platform/notify.server.ts'
import { isFromOwnPages } from '#app/platform/origin.server.ts'
import { admissibleRequest } from './admissible-request.ts'
import { type Claimed, checkConnection, readToken } from './check-connection.server.ts'

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
    const asked = await readRequest(request)
    if ('status' in asked) return refuse(socket, asked.status)
    // Before the decision: a removal after it is heard here, and one before it is seen by it.
    remember(asked.claimed.identity, socket)
    const status = await checkConnection(asked.claimed, { isToStand: true })
    if (status !== 200) return refuse(socket, status)
    if (socket.destroyed) return
    request.url = asked.path
    proxy.ws(request, socket, head, { target: asked.target })
  }

  async function validate(request: IncomingMessage, response: ServerResponse) {
    const asked = await readRequest(request)
    const status = 'status' in asked ? asked.status : await askLiveKit(asked)
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

interface Asked {
  claimed: Claimed
  path: string
  target: string
}

async function readRequest(request: IncomingMessage): Promise<Asked | { status: number }> {
  const { origin, 'sec-fetch-site': fetchSite } = request.headers
  if (!isFromOwnPages({ origin, fetchSite: fetchSite?.toString() })) return { status: 403 }
  const admissible = admissibleRequest(request.url ?? '')
  if (!admissible) return { status: 404 }
  if (!admissible.token) return { status: 401 }
  delete request.headers.authorization // LiveKit would believe it rather than the token that was checked
  delete request.headers.cookie
  const settings = liveKitSettings()
  if (!settings) return { status: 503 }
  const claimed = await readToken(admissible.token)
  return claimed ? { claimed, path: admissible.path, target: settings.url } : { status: 401 }
}

function refuse(socket: Duplex, status: number) {
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
}

async function askLiveKit({ path, target, claimed }: Asked): Promise<number> {
  const decided = await checkConnection(claimed, { isToStand: false })
  if (decided !== 200) return decided
  try {
    const { status } = await fetch(target + path, { signal: AbortSignal.timeout(5_000) })
    return status === 200 || status === 401 ? status : 503
  } catch {
    return 503
  }
}
