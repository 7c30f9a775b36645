import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireSeatInside } from './find-own-seat.server.ts'
import { requireDuty } from './open-room.server.ts'
import { writeLine } from './post-message.server.ts'

/**
 * Says something as staff: to everybody inside, or to those who wait at the door, which may be before the
 * room is open. Like all of the chat it is not kept.
 * @throws Refusal `message_empty` | `message_too_soon` | `room_closed`; Response 404 without a duty here, 403
 *   without a seat
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
  to: 'everybody' | 'door'
  text: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const { room } = await requireDuty(tx, actor, sessionId)
    const seat = await requireSeatInside({ actor, sessionId }, tx)
    if (!room || room.closedAt || (to === 'everybody' && !room.openedAt))
      throw new Refusal('room_closed')
    const kind = to === 'door' ? 'door' : 'announcement'
    await writeLine(tx, { roomId: room.id, seatId: seat.id, kind, text, now })
    await notify(tx, 'session_changed', sessionId)
  })
}
