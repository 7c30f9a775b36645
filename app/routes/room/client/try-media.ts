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
    const { offersTcp } = await readConnection(room)
    const paths: Paths = {
      udp: found === 'udp' ? 'works' : 'blocked',
      tcp: offersTcp ? 'blocked' : 'notOffered',
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
    const { path } = await readConnection(room)
    if (path && isWanted(path)) return path
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return null
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

/** By which way the connection goes now, and whether the server named one over TCP. */
async function readConnection(room: Room): Promise<{ path: PathName | null; offersTcp: boolean }> {
  const { publisher, subscriber } = room.engine.pcManager ?? {}
  const stats = new Map<string, Stat>()
  for (const connection of [publisher, subscriber]) {
    const report = await connection?.getStats()
    report?.forEach((stat: Stat) => stats.set(stat.id, stat))
  }
  const all = [...stats.values()]
  const pair = all.find(
    ({ type, state, nominated }) =>
      type === 'candidate-pair' && state === 'succeeded' && nominated === true,
  )
  const own = stats.get(pair?.localCandidateId ?? '')
  const offersTcp = all.some(
    ({ type, protocol }) => type === 'remote-candidate' && protocol === 'tcp',
  )
  if (!own) return { path: null, offersTcp }
  if (own.relayProtocol === 'tls') return { path: 'tls', offersTcp }
  return { path: own.protocol === 'tcp' ? 'tcp' : 'udp', offersTcp }
}
