import type { Rows } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import type { SessionTimes } from './session-times.ts'

/** Somebody has another duty at that time. */
export interface DoubleBooking {
  staffName: string
  sessionId: string
  programmeTitle: string
  startAt: Date
  endAt: Date
}

/** Which duties of these staff in other sessions touch a span: what the database would refuse, by name. */
export async function findDoubleBookings(
  rows: Rows,
  {
    staffIds,
    exceptSessionIds,
    doorAt,
    closeAt,
  }: { staffIds: string[]; exceptSessionIds: string[] } & Pick<SessionTimes, 'doorAt' | 'closeAt'>,
): Promise<DoubleBooking[]> {
  const duties = await rows.assignment.findMany({
    where: {
      staffId: { in: staffIds },
      sessionId: { notIn: exceptSessionIds },
      releasedAt: null,
      doorAt: { lt: closeAt },
      closeAt: { gt: doorAt },
    },
    include: {
      staff: { select: { name: true } },
      session: { include: { programme: { select: { titleJa: true } } } },
    },
    orderBy: { doorAt: 'asc' },
  })
  return duties.map(({ staff, session }) => ({
    staffName: staff.name,
    sessionId: session.id,
    programmeTitle: session.titleJa || session.programme.titleJa,
    startAt: session.startAt,
    endAt: session.endAt,
  }))
}

/**
 * Does a work that may book somebody twice at the very moment that another one does: the database refuses
 * the later. @throws Refusal `staff_double_booked`
 */
export async function refuseDoubleBooking<Done>(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    const isDouble = error instanceof Error && error.message.includes('assignment_staff_once')
    throw isDouble ? new Refusal('staff_double_booked') : error
  }
}
