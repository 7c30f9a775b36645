import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { seatOnDutyInSql } from '../session/seat-on-duty-in-sql.server.ts'

interface ConnectableRun {
  id: string
  livekitName: string
  livekitSid: string | null
  /** Let in, and not come in yet: by connecting they do. */
  isBeforeDoor: boolean
}

/**
 * Whether a seat may be connected to a LiveKit room at this moment, whatever token it holds:
 * let in (or staff on duty, or a coordinator), by a browser that was not signed out since it took
 * its token, in the open room where the seat is now, of a session that was not cancelled, under the
 * name of its living run. One query, asked again for every connection.
 * @returns the run, or null
 */
export async function mayConnect({
  identity,
  livekitName,
}: {
  identity: string
  livekitName: string
}): Promise<ConnectableRun | null> {
  const [run] = await database().$queryRaw<ConnectableRun[]>(Prisma.sql`
    SELECT EXISTS (SELECT FROM admission
        WHERE seat_id = seat.id AND ended_at IS NULL AND state = 'admitted') AS "isBeforeDoor",
      run.id, run.livekit_name AS "livekitName", run.livekit_sid AS "livekitSid"
    FROM seat
    JOIN room ON room.opened_at IS NOT NULL AND room.closed_at IS NULL
      AND CASE WHEN seat.breakout_id IS NULL THEN room.session_id = seat.session_id ELSE room.id = seat.breakout_id END
    JOIN room_run run ON run.room_id = room.id AND run.ended_at IS NULL
    JOIN sign_in ON sign_in.id = seat.sign_in_id AND sign_in.revoked_at IS NULL
    WHERE seat.identity = ${identity} AND run.livekit_name = ${livekitName} AND seat.form IN ('video', 'voice', 'listen')
      AND NOT EXISTS (SELECT FROM cancellation WHERE cancellation.session_id = seat.session_id)
      AND (EXISTS (SELECT FROM admission
                   WHERE seat_id = seat.id AND ended_at IS NULL AND state IN ('admitted', 'inside'))
        OR ${seatOnDutyInSql})`)
  return run ?? null
}
