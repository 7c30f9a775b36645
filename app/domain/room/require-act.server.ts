import type { Seat } from '#app/generated/prisma/client.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { type Rows, type Transaction, database } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireSeatInside } from './find-own-seat.server.ts'
import { type RoomAct, actsOf } from './acts-of.ts'
import { openRoomOf } from './rooms-of.ts'

/**
 * The actor's own seat inside, for something that its role may do, and the open room where it is now.
 * @throws Refusal `room_closed`; Response 403 for whoever has not come in, or has another role
 */
export async function requireAct(
  tx: Transaction,
  { actor, sessionId, act }: { actor: SeatedActor; sessionId: string; act: RoomAct },
) {
  const seat = await requireSeatInside({ actor, sessionId }, tx)
  if (!(await actsOfSeat(seat, tx)).includes(act)) throw new Response(null, { status: 403 })
  const room = await tx.room.findFirst({ where: openRoomOf(seat) })
  if (!room) throw new Refusal('room_closed')
  return { seat, room }
}

/** What a seat may do in its session. */
export async function actsOfSeat(
  seat: Pick<Seat, 'role' | 'form' | 'sessionId'>,
  rows: Rows = database(),
): Promise<RoomAct[]> {
  const { programme } = await rows.session.findUniqueOrThrow({
    where: { id: seat.sessionId },
    select: { programme: { select: { offersHandCamera: true } } },
  })
  return actsOf(seat, programme)
}
