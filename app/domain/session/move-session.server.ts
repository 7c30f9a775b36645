import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import {
  type DoubleBooking,
  findDoubleBookings,
  refuseDoubleBooking,
} from './find-double-bookings.server.ts'
import { holdSession } from './hold-session.server.ts'
import { retimeSession } from './retime-session.server.ts'
import { areSameTimes, sessionTimes } from './session-times.ts'

interface SessionMove {
  actor: StaffActor
  sessionId: string
  /** YYYY-MM-DD and HH:MM, on the clock of the session's zone. */
  date: string
  door: string
  start: string
  end: string
  close: string
  /** Participants read it. */
  reason: string
  now: Date
}

/**
 * Moves one session to another time. Its staff come along, unless one of them has another duty then:
 * nothing is moved, and those duties are returned. To the time it already has, nothing is done.
 * @throws Refusal `times_out_of_order` | `session_over` | `session_cancelled` | `room_already_open` |
 * `staff_double_booked`; Response 404
 */
export async function moveSession({
  actor,
  sessionId,
  reason,
  now,
  ...wallClock
}: SessionMove): Promise<{ doubleBooked: DoubleBooking[] }> {
  requireCoordinator(actor)
  return await refuseDoubleBooking(() =>
    transaction(async (tx) => {
      const session = await holdSession(tx, sessionId, now)
      if (session.room?.openedAt) throw new Refusal('room_already_open')
      const times = sessionTimes({ ...wallClock, zone: session.zone })
      if (!times) throw new Refusal('times_out_of_order')
      if (times.closeAt <= now) throw new Refusal('session_over')
      if (areSameTimes(session, times)) return { doubleBooked: [] }
      const doubleBooked = await findDoubleBookings(tx, {
        staffIds: session.assignments.map(({ staffId }) => staffId),
        exceptSessionIds: [sessionId],
        ...times,
      })
      if (doubleBooked.length === 0) await retimeSession(tx, { actor, session, times, reason, now })
      return { doubleBooked }
    }),
  )
}
