import type { Prisma } from '#app/generated/prisma/client.ts'
import type { CalendarEvent } from '../../calendar/calendar-event.ts'
import { calendarTitleOf } from '../participant/calendar-title.ts'

/** What is read of a place to say it in a calendar. */
export const entryRows = {
  participant: {
    select: {
      addressId: true,
      language: true,
      calendarSince: true,
      calendarTitle: true,
      calendarVersion: true,
    },
  },
  session: {
    select: {
      startAt: true,
      endAt: true,
      cancellation: { select: { createdAt: true } },
      moves: { select: { createdAt: true } },
    },
  },
} satisfies Prisma.RegistrationInclude

type Place = Prisma.RegistrationGetPayload<{ include: typeof entryRows }>

/** Whether a place belongs into the calendar behind the person's address. */
export const isEntryWanted = (place: Place, now: Date): boolean =>
  place.participant.calendarSince !== null &&
  place.participant.addressId !== null &&
  place.confirmedAt !== null &&
  place.cancelledAt === null &&
  place.session.cancellation === null &&
  place.session.startAt > now

/**
 * A place as an appointment under the name that the person chose. The UID is the registration's id,
 * which opens nothing. The SEQUENCE is a sum of counts that only grow: moves of the session, its
 * cancellation, the place's own end, and whatever the person changed about their entries.
 */
export function entryEvent(place: Place, { url }: { url: string }): CalendarEvent {
  const { session, participant, cancelledAt } = place
  const { moves, cancellation } = session
  const changes = [place.appliedAt, place.confirmedAt, cancelledAt, cancellation?.createdAt]
  const times = [...changes, ...moves.map(({ createdAt }) => createdAt)]
  return {
    uid: place.id,
    sequence:
      moves.length +
      Number(cancellation !== null) +
      Number(cancelledAt !== null) +
      participant.calendarVersion,
    title: calendarTitleOf(participant),
    startAt: session.startAt,
    endAt: session.endAt,
    isCancelled: cancellation !== null || cancelledAt !== null,
    changedAt: new Date(Math.max(...times.map((at) => at?.getTime() ?? 0))),
    url,
  }
}
