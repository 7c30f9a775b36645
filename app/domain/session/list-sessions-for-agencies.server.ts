import { database } from '#app/platform/database.server.ts'
import { closingAfter } from './closing-after.ts'
import { confirmed } from './confirmed.ts'

/**
 * What may be told to agencies about the coming sessions: a neutral name, when and where, never who.
 * Counselling is left out: the time of an appointment can tell whose it is.
 */
export async function listSessionsForAgencies({ now }: { now: Date }) {
  const sessions = await database().session.findMany({
    where: { ...confirmed, ...closingAfter(now), programme: { kind: { not: 'counselling' } } },
    include: { programme: { select: { agencyTitle: true } }, cancellation: true },
    orderBy: { doorAt: 'asc' },
    take: 60,
  })
  return sessions.map(({ id, programme, startAt, endAt, venue, place, cancellation }) => ({
    id,
    title: programme.agencyTitle,
    startAt,
    endAt,
    venue,
    place: venue === 'online' ? null : place,
    isCancelled: cancellation !== null,
  }))
}
