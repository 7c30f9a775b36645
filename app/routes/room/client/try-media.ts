import type { Room } from 'livekit-client'
import { type MediaKey, iceOf, loadLiveKit, newRoom } from './media-room.ts'
import { post } from './post.ts'

export type PathName = 'udp' | 'tcp' | 'tls'
export type PathResult = 'works' | 'blocked' | 'notOffered'
export type Paths = Record<PathName, PathResult>

/** Milliseconds in which a way must be found. */
const patienceMs = 12_000

/**
 * Tries by which ways media reach the server, in a room of one's own: the one that the browser finds by
 * itself first, then those that it did not need. What the server does not name is not offered.
 * @returns null where it could not be tried: there are no media just now, or it was tried too often
 */
export async function tryMedia(base: string): Promise<Paths | null> {
  const { answer } = await post(`${base}/media`)
  const key = answer as MediaKey | null
  if (!key) return null
  const livekit = await loadLiveKit()
  const room = newRoom(livekit)
  try {
    await room.connect(location.origin, key.token, { ...iceOf(key), maxRetries: 0 })
    const found = await waitForPath(room, () => true)
    const paths: Paths = {
      udp: 'blocked',
      tcp: isTcpOffered(room) ? 'blocked' : 'notOffered',
      tls: key.usesTurn ? 'blocked' : 'notOffered',
    }
    if (found) paths[found] = 'works'
    for (const [path, scenario] of [
      ['tcp', 'force-tcp'],
      ['tls', 'force-tls'],
    ] as const) {
      if (paths[path] !== 'blocked') continue
      await room.simulateScenario(scenario)
      if (await waitForPath(room, (way) => way === path)) paths[path] = 'works'
    }
    return paths
  } catch {
    return { udp: 'blocked', tcp: 'blocked', tls: key.usesTurn ? 'blocked' : 'notOffered' }
  } finally {
    await room.disconnect()
  }
}

async function waitForPath(
  room: Room,
  isWanted: (path: PathName) => boolean,
): Promise<PathName | null> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const path = await readPath(room)
    if (path && isWanted(path)) return path
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return null
}

/** Whether the server named a way over TCP among its candidates (RFC 6544). */
function isTcpOffered(room: Room): boolean {
  const { publisher, subscriber } = room.engine.pcManager ?? {}
  return [publisher, subscriber].some((connection) =>
    / tcp .* tcptype passive/.test(connection?.getRemoteDescription()?.sdp ?? ''),
  )
}

/** Of the statistics that WebRTC keeps (7.20, 7.21), what tells the way. */
interface Stat {
  id: string
  type: string
  state?: string
  nominated?: boolean
  localCandidateId?: string
  protocol?: string
  relayProtocol?: string
}

/** By which way the connection goes now; null while it goes by none. */
async function readPath(room: Room): Promise<PathName | null> {
  const { publisher, subscriber } = room.engine.pcManager ?? {}
  const stats = new Map<string, Stat>()
  for (const connection of [publisher, subscriber]) {
    const report = await connection?.getStats()
    report?.forEach((stat: Stat) => stats.set(stat.id, stat))
  }
  const pair = [...stats.values()].find(
    ({ type, state, nominated }) =>
      type === 'candidate-pair' && state === 'succeeded' && nominated === true,
  )
  const own = stats.get(pair?.localCandidateId ?? '')
  if (!own) return null
  if (own.relayProtocol === 'tls') return 'tls'
  return own.protocol === 'tcp' ? 'tcp' : 'udp'
}
