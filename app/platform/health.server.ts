import { database } from './database.server.ts'
import { isLiveKitUp, liveKitSettings } from './livekit/livekit.server.ts'
import { mediaState } from './media-state.ts'
import { once } from './once.ts'

export interface Health {
  status: 'ok' | 'failing'
  parts: {
    database: 'ok' | 'failing'
    worker: 'ok' | 'failing'
    mail: 'ok' | 'failing' | 'unknown'
    media: 'ok' | 'failing' | 'building' | 'absent'
  }
}

/** Seconds between probes, and how long one may take. */
const probeSeconds = 3
const probeLimitSeconds = 2

/** Seconds after which nobody believes a probe any more, nor a silent worker to be alive. */
const oldestSeconds = 15

const holder = () =>
  once<{ last: { health: Health; at: number } | null }>('health', () => ({ last: null }))

/**
 * What the last probe found; null before the first one and when it is too old to be believed. A
 * request for it probes nothing.
 */
export function currentHealth(): Health | null {
  const { last } = holder()
  return last && performance.now() - last.at <= oldestSeconds * 1000 ? last.health : null
}

/** Begins to probe every few seconds and returns how to stop. Resolves after the first probe. */
export async function startProbing(): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const probe = async () => {
    const at = performance.now()
    holder().last = { health: await probeParts(), at }
    if (!isStopped) timer = setTimeout(() => void probe(), probeSeconds * 1000)
  }
  await probe()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

async function probeParts(): Promise<Health> {
  const [heart, media] = await Promise.all([readHeartbeat(), probeMedia()])
  const parts = {
    database: heart === null ? ('failing' as const) : ('ok' as const),
    worker: heart?.isBeating ? ('ok' as const) : ('failing' as const),
    mail: heart?.isBeating ? heart.mail : ('unknown' as const),
    media,
  }
  const isOk = Object.values(parts).every((state) => state !== 'failing')
  return { status: isOk ? 'ok' : 'failing', parts }
}

/** The youngest heartbeat of any worker and what it found about mail; null when the database is away. */
async function readHeartbeat() {
  try {
    const beat = await inTime(database().workerHeartbeat.findFirst({ orderBy: { beatAt: 'desc' } }))
    const isYoung = (at: Date | null | undefined) =>
      at ? Date.now() - at.getTime() <= oldestSeconds * 1000 : false
    return {
      isBeating: isYoung(beat?.beatAt),
      mail: beat && isYoung(beat.mailCheckedAt) ? beat.mailState : ('unknown' as const),
    }
  } catch {
    return null
  }
}

/** A probe that takes too long has failed; a database that hangs answers nobody. */
async function inTime<T>(probe: PromiseLike<T>): Promise<T> {
  let limit: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => reject(new Error('too late')), probeLimitSeconds * 1000)
  })
  try {
    return await Promise.race([probe, late])
  } finally {
    clearTimeout(limit)
  }
}

async function probeMedia() {
  const { state } = mediaState()
  if (state !== 'ready') return state
  if (!liveKitSettings()) return 'absent'
  return (await inTime(isLiveKitUp()).catch(() => false)) ? 'ok' : 'failing'
}
