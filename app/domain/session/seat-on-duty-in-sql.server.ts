import { Prisma } from '#app/generated/prisma/client.ts'

/** `staffOf` in SQL, beside a `seat`: its owner may be in the room of its session now. */
export const seatOnDutyInSql = Prisma.sql`EXISTS (
  SELECT FROM staff WHERE staff.id = seat.staff_id AND staff.left_at IS NULL
    AND ('coordinator' = ANY (staff.roles) OR EXISTS (
      SELECT FROM assignment duty WHERE duty.staff_id = staff.id
        AND duty.session_id = seat.session_id AND duty.released_at IS NULL)))`
