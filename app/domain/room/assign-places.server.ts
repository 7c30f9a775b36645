import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { cameIn, requireInside } from './find-own-seat.server.ts'
import { awaySeconds } from './presence-limits.ts'
import { closeConnections } from './close-connections.server.ts'
import { holdOpenRoom, moveSeats, requireBreakout } from './move-seats.server.ts'
import { requireDuty } from './open-room.server.ts'

interface Steering {
  actor: StaffActor
  sessionId: string
  now: Date
}

/**
 * Staff put somebody who is inside into a room within the room, or back into the session's own (null). Nobody
 * is put into a room that people are asked into.
 * @throws Refusal `breakout_closed` | `room_closed`; Response 404 without a duty here or for a
 * seat that is not inside, 403
 */
export async function assignPlace({
  actor,
  sessionId,
  seatId,
  to,
  now,
}: Steering & { seatId: string; to: string | null }): Promise<void> {
  const moved = await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { id: parentId } = await holdOpenRoom(tx, sessionId)
    if (to) {
      const { entry } = await requireBreakout(tx, { id: to, parentId })
      if (entry === 'asked') throw new Response(null, { status: 403 })
    }
    const { id } = await requireInside(tx, { id: seatId, sessionId })
    return await moveSeats(tx, { where: { id }, sessionId, to, now })
  })
  await closeConnections(moved)
}

/**
 * Spreads the participants who are still in the session's own room evenly over the rooms within it, the
 * emptiest first. @throws Refusal `breakout_closed` | `room_closed`; Response 404 without a duty here
 */
export async function spreadPlaces({ actor, sessionId, now }: Steering): Promise<void> {
  const moved = await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { id: parentId } = await holdOpenRoom(tx, sessionId)
    const breakouts = await tx.room.findMany({
      where: { parentId, closedAt: null, entry: { not: 'asked' } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, _count: { select: { seats: { where: { role: 'participant' } } } } },
    })
    if (breakouts.length === 0) throw new Refusal('breakout_closed')
    const since = new Date(now.getTime() - awaySeconds * 1000)
    const seats = await tx.seat.findMany({
      where: {
        sessionId,
        role: 'participant',
        breakoutId: null,
        askedIntoId: null,
        lastSeenAt: { gte: since },
        admissions: cameIn,
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    const places = breakouts.map(({ id, _count }) => ({ id, taken: _count.seats }))
    const moves = []
    for (const { id } of seats) {
      const emptiest = places.reduce((least, each) => (each.taken < least.taken ? each : least))
      emptiest.taken += 1
      moves.push(...(await moveSeats(tx, { where: { id }, sessionId, to: emptiest.id, now })))
    }
    return moves
  })
  await closeConnections(moved)
}
