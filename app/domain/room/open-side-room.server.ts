import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireInside, requireSeatInside } from './find-own-seat.server.ts'
import { closeConnections } from './close-connections.server.ts'
import { holdOpenRoom, moveSeats } from './move-seats.server.ts'
import { openBreakout } from './open-breakouts.server.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Opens a room for one person and the actor, who goes there at once; the person is asked, and stays where
 * they are until they say yes. Nobody else may come in.
 * @throws Refusal `already_asked` | `room_closed`; Response 404 without a duty here or for a seat that is not
 *   inside, 403 without a seat
 */
export async function openSideRoom({
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
  const moved = await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const own = await requireSeatInside({ actor, sessionId }, tx)
    const { id: parentId } = await holdOpenRoom(tx, sessionId)
    await requireInside(tx, { id: seatId, sessionId })
    const { id } = await openBreakout(tx, { parentId, entry: 'asked', theme: null, actor, now })
    const { count } = await tx.seat.updateMany({
      where: { id: seatId, askedIntoId: null },
      data: { askedIntoId: id },
    })
    if (count === 0) throw new Refusal('already_asked')
    const subject = { kind: 'seat', id: seatId }
    await recordEntry(tx, { at: now, actor, verb: 'open side room', subject })
    return await moveSeats(tx, { where: { id: own.id }, sessionId, to: id, now })
  })
  await closeConnections(moved)
}
