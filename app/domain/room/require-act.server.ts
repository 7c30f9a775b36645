import type { SeatedActor } from '#app/platform/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireSeatInside } from './find-own-seat.server.ts'
import { type RoomAct, mayAct } from './may-act.ts'
import { openRoomOf } from './rooms-of.ts'

/**
 * The actor's own seat inside, for something that its role may do, and the open room where it is now.
 * @throws Refusal `room_closed`; Response 403 for whoever was not let in, or has another role
 */
export async function requireAct(
  tx: Transaction,
  { actor, sessionId, act }: { actor: SeatedActor; sessionId: string; act: RoomAct },
) {
  const seat = await requireSeatInside({ actor, sessionId }, tx)
  if (!mayAct[seat.role].includes(act)) throw new Response(null, { status: 403 })
  const room = await tx.room.findFirst({ where: openRoomOf(seat) })
  if (!room) throw new Refusal('room_closed')
  return { seat, room }
}
