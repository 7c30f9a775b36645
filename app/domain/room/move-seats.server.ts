import { Prisma, type Seat } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { endPresences } from './end-presences.server.ts'

/**
 * The open room of a session, held until the transaction ends: who changes rooms within it does so one after
 * another. @throws Refusal `room_closed`
 */
export async function holdOpenRoom(tx: Transaction, sessionId: string): Promise<{ id: string }> {
  const [room] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM room WHERE session_id = ${sessionId}::uuid
      AND opened_at IS NOT NULL AND closed_at IS NULL FOR UPDATE`)
  if (!room) throw new Refusal('room_closed')
  return room
}

/** A room within it that is still open. @throws Refusal `breakout_closed` */
export async function requireBreakout(
  tx: Transaction,
  { id, parentId }: { id: string; parentId: string },
) {
  const breakout = await tx.room.findFirst({ where: { id, parentId, closedAt: null } })
  if (!breakout) throw new Refusal('breakout_closed')
  return breakout
}

/**
 * Puts seats into a room within the room, or back into the session's own (null). Whoever is there already
 * stays, and what they were asked is answered by it.
 * @returns those who moved; their old connections are to be closed after the commit, by `closeConnections`
 */
export async function moveSeats(
  tx: Transaction,
  {
    where,
    sessionId,
    to,
    now,
  }: { where: Prisma.SeatWhereInput; sessionId: string; to: string | null; now: Date },
): Promise<Seat[]> {
  const elsewhere = to
    ? { OR: [{ breakoutId: null }, { breakoutId: { not: to } }] }
    : { breakoutId: { not: null } }
  const moved = await tx.seat.updateManyAndReturn({
    where: { AND: [where, { sessionId }, elsewhere] },
    data: { breakoutId: to, askedIntoId: null },
  })
  const seatIds = moved.map(({ id }) => id)
  await endPresences(tx, {
    where: Prisma.sql`seat_id = ANY(${seatIds}::uuid[]) AND source = 'page'`,
    reason: 'MOVED',
    now,
  })
  await notify(tx, 'session_changed', sessionId)
  return moved
}
