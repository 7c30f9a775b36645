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

/** Seconds between probes; what is told is never older than 15. */
const probeSeconds = 5

/** Seconds after which a silent worker is no worker. */
export const workerSilenceSeconds = 15

const holder = () => once<{ health: Health | null }>('health', () => ({ health: null }))

/** What the last probe found; null before the first one. A request for it probes nothing. */
export const currentHealth = (): Health | null => holder().health

/** Begins to probe every few seconds and returns how to stop. Resolves after the first probe. */
export async function startProbing(): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const probe = async () => {
    holder().health = await probeParts()
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
    const beat = await database().workerHeartbeat.findFirst({ orderBy: { beatAt: 'desc' } })
    const age = beat ? Date.now() - beat.beatAt.getTime() : Infinity
    return {
      isBeating: age <= workerSilenceSeconds * 1000,
      mail: beat?.mailState ?? ('unknown' as const),
    }
  } catch {
    return null
  }
}

async function probeMedia() {
  const { state } = mediaState()
  if (state !== 'ready') return state
  if (!liveKitSettings()) return 'absent'
  return (await isLiveKitUp()) ? 'ok' : 'failing'
}
