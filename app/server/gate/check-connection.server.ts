import { comeInByConnecting } from '#app/domain/room/come-in.server.ts'
import { ensureRun } from '#app/domain/room/ensure-run.server.ts'
import { isMediaTrial } from '#app/domain/room/open-media-trial.server.ts'
import { mayConnect } from '#app/domain/room/may-connect.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { tokenVerifier } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'

/** The seat, and the LiveKit room that a token names. */
export interface Claimed {
  identity: string
  livekitName: string
}

/** What a token of ours claims while it is young; null for any other. */
export async function readToken(token: string): Promise<Claimed | null> {
  const claims = await tokenVerifier()
    .verify(token)
    .catch(() => null)
  const identity = claims?.sub
  const livekitName = claims?.video?.room
  return identity && livekitName ? { identity, livekitName } : null
}

/**
 * Decides about one connection: the database must say, at this moment, that the seat may be in that room, or
 * that somebody tries their line in it; LiveKit must have the room, and is given it again when it was restarted.
 * Whoever was let in and `isToStand` comes in by it, so that nobody hears a room who is not seen in it.
 * @returns the status of the answer: 503 while it cannot be had, on which clients try again; they give up on 401
 *   and 404
 */
export async function checkConnection(
  claimed: Claimed,
  { isToStand }: { isToStand: boolean },
): Promise<200 | 403 | 503> {
  try {
    const run = await mayConnect(claimed)
    if (!run) return (await isMediaTrial({ ...claimed, now: now() })) ? 200 : 403
    const comesIn = isToStand && run.isBeforeDoor
    const [isIn] = await Promise.all([
      comesIn ? comeInByConnecting({ identity: claimed.identity, now: now() }) : true,
      ensureRun(run),
    ])
    return isIn ? 200 : 403
  } catch (error) {
    log().warn({ error }, 'The media gate is closed for now')
    return 503
  }
}
