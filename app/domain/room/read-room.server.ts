import { Prisma } from '#app/generated/prisma/client.ts'
import type { GuestRole } from '#app/generated/prisma/enums.ts'
import { database, kept } from '#app/platform/database.server.ts'
import { once } from '#app/platform/once.ts'
import { shareReads } from '#app/platform/share-reads.ts'
import { seatOnDutyInSql } from '../session/seat-on-duty-in-sql.server.ts'
import type { RoomAsRead, SeatAsRead } from './room-as-read.ts'

/**
 * A session's room with everybody who has a seat in it. In one statement, and once for all pages of this
 * process that ask at the same moment: a change in a room makes every page in it ask.
 * @throws Response 404 for a session that is not there
 */
export async function readRoom(sessionId: string): Promise<RoomAsRead> {
  return await once('room readings', () => shareReads(readNow))(sessionId)
}

/** Instants within JSON, in milliseconds since 1970. */
interface Row extends Omit<RoomAsRead, 'seats'> {
  seats: (Omit<SeatAsRead, 'lastSeenAt' | 'handAt' | 'stampedAt' | 'admission'> & {
    lastSeenMs: number | null
    handMs: number | null
    stampedMs: number | null
    state: NonNullable<SeatAsRead['admission']>['state'] | null
    stateMs: number
  })[]
  guests: { role: GuestRole; name: string; affiliation: string }[]
}

async function readNow(sessionId: string): Promise<RoomAsRead> {
  const [row] = await database().$queryRaw<Row[]>(Prisma.sql`${kept}
    SELECT session.door_at AS "doorAt", session.end_at AS "endAt",
      EXISTS (SELECT FROM cancellation WHERE session_id = session.id) AS "isCancelled",
      room.opened_at AS "openedAt", room.closed_at AS "closedAt",
      room.locked_at AS "lockedAt", room.spotlight_id AS "spotlightId",
      room.phase_id AS "phaseId", room.phase_began_at AS "phaseBeganAt",
      coalesce((SELECT json_agg(json_build_object('id', id, 'kind', kind, 'fromMinute', from_minute,
          'toMinute', to_minute) ORDER BY from_minute)
        FROM phase WHERE session_id = session.id), '[]') AS phases,
      coalesce((SELECT json_agg(json_build_object('id', id, 'entry', entry, 'theme', theme)
          ORDER BY created_at, id)
        FROM room breakout WHERE breakout.parent_id = room.id AND breakout.closed_at IS NULL), '[]') AS breakouts,
      coalesce((SELECT json_agg(json_build_object('id', id, 'text', text, 'state', state) ORDER BY id)
        FROM question WHERE question.room_id = room.id AND state <> 'put_away'), '[]') AS questions,
      programme.minimum_staff AS "minimumStaff", programme.offers_hand_camera AS "offersHandCamera",
      coalesce((SELECT json_agg(json_build_object('role', role, 'name', name, 'affiliation', affiliation)
          ORDER BY created_at)
        FROM guest_key WHERE session_id = session.id AND revoked_at IS NULL), '[]') AS guests,
      coalesce((SELECT json_agg(json_build_object('id', seat.id, 'identity', seat.identity,
          'name', seat.display_name, 'role', seat.role, 'form', seat.form,
          'lastSeenMs', extract(epoch FROM seat.last_seen_at) * 1000,
          'handMs', extract(epoch FROM seat.hand_at) * 1000, 'isQuiet', seat.is_quiet,
          'breakoutId', seat.breakout_id, 'askedIntoId', seat.asked_into_id,
          'isAskedToSpeak', seat.unmute_asked_at IS NOT NULL,
          'handsTurn', seat.hands_turn, 'handsMirrored', seat.hands_mirrored,
          'stamp', seat.stamp, 'stampedMs', extract(epoch FROM seat.stamped_at) * 1000,
          'state', admission.state, 'stateMs', extract(epoch FROM admission.at) * 1000,
          'isOnDuty', ${seatOnDutyInSql}) ORDER BY seat.created_at, seat.id)
        FROM seat LEFT JOIN admission ON admission.seat_id = seat.id AND admission.ended_at IS NULL
        WHERE seat.session_id = session.id), '[]') AS seats
    FROM session JOIN programme ON programme.id = session.programme_id
    LEFT JOIN room ON room.session_id = session.id
    WHERE session.id = ${sessionId}::uuid`)
  if (!row) throw new Response(null, { status: 404 })
  const seats = row.seats.map(({ lastSeenMs, handMs, stampedMs, state, stateMs, ...seat }) => ({
    ...seat,
    lastSeenAt: asDate(lastSeenMs),
    handAt: asDate(handMs),
    stampedAt: asDate(stampedMs),
    admission: state && { state, at: new Date(stateMs) },
  }))
  return { ...row, seats }
}

const asDate = (ms: number | null): Date | null => (ms === null ? null : new Date(ms))
