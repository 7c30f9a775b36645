import type { SeatedActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { findOwnSeat } from './find-own-seat.server.ts'
import { openRoomOf } from './rooms-of.ts'

/**
 * Whoever was let in comes in: the tap on 入る. Before it nobody sees, hears or counts them, however long they
 * take. Twice is once.
 * @returns the seat
 * @throws Refusal `room_closed`; Response 403 for whoever was not let in
 */
export async function comeIn({
  actor,
  sessionId,
  now,
}: {
  actor: SeatedActor
  sessionId: string
  now: Date
}) {
  return await transaction(async (tx) => {
    const seat = await findOwnSeat({ actor, sessionId }, tx)
    if (!seat || (!seat.isInside && seat.admission !== 'admitted'))
      throw new Response(null, { status: 403 })
    if ((await tx.room.count({ where: openRoomOf(seat) })) === 0) throw new Refusal('room_closed')
    const { count } = await tx.admission.updateMany({
      where: { seatId: seat.id, endedAt: null, state: 'admitted' },
      data: { endedAt: now },
    })
    if (count > 0) {
      await tx.admission.create({ data: { seatId: seat.id, state: 'inside', at: now } })
      await notify(tx, 'session_changed', sessionId)
    }
    return seat
  })
}
