import { ensureRun } from '#app/domain/room/ensure-run.server.ts'
import { isMediaTrial } from '#app/domain/room/open-media-trial.server.ts'
import { mayConnect } from '#app/domain/room/may-connect.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { liveKitSettings, tokenVerifier } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'

/** What the gate says to a token: a seat that may be connected now, or the status of its no. */
export type Verdict = { identity: string } | { status: 401 | 403 | 503 }

/**
 * Decides about one connection. The token must be ours and young; the database must say, at this
 * moment, that the seat may be in that room, or that somebody tries their line in it; LiveKit must have the room, and is given it again when
 * it was restarted. While that cannot be had the answer is 503, on which clients try again; they give
 * up on 401 and 404.
 */
export async function checkConnection(token: string): Promise<Verdict> {
  if (!liveKitSettings()) return { status: 503 }
  const claims = await tokenVerifier()
    .verify(token)
    .catch(() => null)
  const identity = claims?.sub
  const livekitName = claims?.video?.room
  if (!identity || !livekitName) return { status: 401 }
  try {
    const run = await mayConnect({ identity, livekitName })
    if (run) await ensureRun(run)
    else if (!(await isMediaTrial({ identity, livekitName, now: now() }))) return { status: 403 }
    return { identity }
  } catch (error) {
    log().warn({ error }, 'The media gate is closed for now')
    return { status: 503 }
  }
}
