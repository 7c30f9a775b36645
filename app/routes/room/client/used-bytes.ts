import type { Room } from 'livekit-client'

/**
 * Counts what a room sent and received, over all the connections that it has one after another. A browser
 * that tells nothing counts nothing.
 */
export function countBytes(room: Room): () => Promise<number> {
  const known = new Map<string, number>()
  return async () => {
    const { publisher, subscriber } = room.engine.pcManager ?? {}
    for (const connection of [publisher, subscriber]) {
      const report = await connection?.getStats()
      report?.forEach((stat: Stat) => {
        if (stat.type === 'candidate-pair' && stat.bytesSent !== undefined)
          known.set(
            stat.id,
            Math.max(known.get(stat.id) ?? 0, stat.bytesSent + (stat.bytesReceived ?? 0)),
          )
      })
    }
    return [...known.values()].reduce((sum, bytes) => sum + bytes, 0)
  }
}

/** Of a candidate pair (WebRTC Statistics, 7.21). */
interface Stat {
  type: string
  id: string
  bytesSent?: number
  bytesReceived?: number
}
