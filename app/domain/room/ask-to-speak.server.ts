import type { SeatedActor, StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireInside, requireSeatInside } from './find-own-seat.server.ts'
import { holdOpenRoom } from './move-seats.server.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Asks somebody with a voice whether they would like to say something. Nobody's microphone is ever switched on
 * by another. Asking twice is asking once.
 * @throws Refusal `room_closed`; Response 404 without a duty here or for a seat that is not inside
 */
export async function askToSpeak({
  actor,
  sessionId,
  seatId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  seatId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    await holdOpenRoom(tx, sessionId)
    const { id } = await requireInside(tx, { id: seatId, sessionId })
    const { count } = await tx.seat.updateMany({
      where: { id, unmuteAskedAt: null, form: { in: ['video', 'voice'] } },
      data: { unmuteAskedAt: now },
    })
    if (count > 0) await notify(tx, 'session_changed', sessionId)
  })
}

/** The person has answered, with their microphone or with nothing. @throws Response 403 for whoever is not inside */
export async function answerToSpeak({
  actor,
  sessionId,
}: {
  actor: SeatedActor
  sessionId: string
}): Promise<void> {
  await transaction(async (tx) => {
    const { id } = await requireSeatInside({ actor, sessionId }, tx)
    const { count } = await tx.seat.updateMany({
      where: { id, unmuteAskedAt: { not: null } },
      data: { unmuteAskedAt: null },
    })
    if (count > 0) await notify(tx, 'session_changed', sessionId)
  })
}
