import { database } from '#app/platform/database.server.ts'
import { closingAfter } from '../session/closing-after.ts'

/** When the coming sessions begin in which a participant has a place, soonest first: for a printed slip. */
export async function listOwnDates({ participantId, now }: { participantId: string; now: Date }) {
  const sessions = await database().session.findMany({
    where: {
      ...closingAfter(now),
      cancellation: null,
      registrations: { some: { participantId, cancelledAt: null, confirmedAt: { not: null } } },
    },
    orderBy: { startAt: 'asc' },
    take: 4,
    select: { startAt: true },
  })
  return sessions.map(({ startAt }) => startAt)
}
