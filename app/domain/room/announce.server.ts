import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireInside, requireSeatInside } from './find-own-seat.server.ts'
import { requireDuty } from './open-room.server.ts'
import { writeLine } from './post-message.server.ts'

/**
 * Says something as staff: to everybody inside, in whichever of the session's rooms; to those who wait at the
 * door, which may be before the room is open; or to one person who is inside. Like all of the chat it is not
 * kept.
 * @throws Refusal `message_empty` | `message_too_soon` | `room_closed`; Response 404 without a duty here or
 *   for a seat that is not inside, 403 without a seat
 */
export async function announce({
  actor,
  sessionId,
  to,
  text,
  now,
}: {
  actor: StaffActor
  sessionId: string
  to: 'everybody' | 'door' | { seatId: string }
  text: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const { room } = await requireDuty(tx, actor, sessionId)
    const seat = await requireSeatInside({ actor, sessionId }, tx)
    if (!room || room.closedAt || (to !== 'door' && !room.openedAt))
      throw new Refusal('room_closed')
    const line = { roomId: room.id, seatId: seat.id, text, now }
    if (to === 'door') await writeLine(tx, { ...line, kind: 'door' })
    else if (to === 'everybody') await writeLine(tx, { ...line, kind: 'announcement' })
    else {
      const { id: toSeatId } = await requireInside(tx, { id: to.seatId, sessionId })
      await writeLine(tx, { ...line, kind: 'personal', toSeatId })
    }
    await notify(tx, 'session_changed', sessionId)
  })
}
