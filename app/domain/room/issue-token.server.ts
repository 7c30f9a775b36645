import type { SeatedActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { liveKitSettings } from '#app/platform/livekit/livekit.server.ts'
import { mintToken } from '#app/platform/livekit/mint-token.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { ensureRun, findLivingRun } from './ensure-run.server.ts'
import { actsOfSeat } from './require-act.server.ts'
import { findOwnSeat } from './find-own-seat.server.ts'

/**
 * A LiveKit token for the actor's own seat, after admission and never before: 60 seconds, opaque. It
 * lives no longer than the sign-in of the browser that asks.
 * @throws Refusal `room_closed` | `media_away`, `breakout_closed` for a page that has not heard yet that its
 *   seat was moved; Response 403 for whoever was not let in, and for
 *   seats without sound
 */
export async function issueToken({
  actor,
  signInId,
  sessionId,
  breakoutId = null,
}: {
  actor: SeatedActor
  signInId: string
  sessionId: string
  /** Where the page believes itself. */
  breakoutId?: string | null
}): Promise<{ token: string; usesTurn: boolean }> {
  const seat = await findOwnSeat({ actor, sessionId })
  if (!seat?.mayComeIn) throw new Response(null, { status: 403 })
  const { form, identity } = seat
  if (form === 'text' || form === 'on_site') throw new Response(null, { status: 403 })
  if (seat.breakoutId !== breakoutId) throw new Refusal('breakout_closed')
  const run = await findLivingRun(seat)
  if (!run) throw new Refusal('room_closed')
  if (!liveKitSettings()) throw new Refusal('media_away')
  await ensureRun(run).catch(() => {
    throw new Refusal('media_away')
  })
  await database().seat.update({ where: { id: seat.id }, data: { signInId } })
  const acts = await actsOfSeat(seat)
  const maySharePicture = acts.includes('screen') || acts.includes('hands')
  const token = await mintToken({ identity, room: run.livekitName, form, maySharePicture })
  return { token, usesTurn: environment().usesTurn }
}
