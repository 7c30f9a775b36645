import { Prisma } from '#app/generated/prisma/client.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { type Rows, database, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { cameIn, findOwnSeat } from './find-own-seat.server.ts'
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
    if (!seat?.mayComeIn) throw new Response(null, { status: 403 })
    if ((await tx.room.count({ where: openRoomOf(seat) })) === 0) throw new Refusal('room_closed')
    await goInside(tx, { identity: seat.identity, now })
    return seat
  })
}

/**
 * The same for whoever was let in and connects their sound first.
 * @returns whether the seat is inside now
 */
export async function comeInByConnecting(who: { identity: string; now: Date }): Promise<boolean> {
  if (await goInside(database(), who)) return true
  const { identity } = who
  return (await database().seat.count({ where: { identity, admissions: cameIn } })) > 0
}

/**
 * One admission ends and the next begins, in one statement: it stands between a tap and the first sound.
 * @returns false where there was nothing to do
 */
async function goInside(
  rows: Rows,
  { identity, now }: { identity: string; now: Date },
): Promise<boolean> {
  const told = await rows.$queryRaw<unknown[]>(Prisma.sql`
    WITH ended AS (
      UPDATE admission SET ended_at = ${now} FROM seat
      WHERE seat.identity = ${identity} AND admission.seat_id = seat.id
        AND admission.ended_at IS NULL AND admission.state = 'admitted'
      RETURNING seat.id, seat.session_id),
    begun AS (
      INSERT INTO admission (id, seat_id, state, at)
      SELECT gen_random_uuid(), ended.id, 'inside', ${now} FROM ended RETURNING seat_id)
    SELECT pg_notify('session_changed', ended.session_id::text)::text
    FROM ended JOIN begun ON begun.seat_id = ended.id`)
  return told.length > 0
}
