import type { Participant } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { readSignedId } from '#app/platform/signed-id.server.ts'
import type { CalendarEvent } from '../../calendar/calendar-event.ts'
import { writeFeed } from '../../calendar/write-feed.ts'
import { calendarTitleOf } from '../participant/calendar-title.ts'
import { entryEvent, entryRows } from '../registration/entry-event.ts'
import { closingAfter } from '../session/closing-after.ts'
import { confirmed } from '../session/confirmed.ts'
import { feedStart } from './feed-start.ts'
import { sessionEvent, sessionRows } from './session-event.ts'

/**
 * The calendar that lies behind a feed's address, as a document: a participant's places under the name
 * that they chose, or a staff member's duties under the neutral names that agencies read. Null for an
 * address that nobody signed, that was renewed or revoked, or whose person has left: all look alike.
 */
export async function readFeed({
  token,
  origin,
  now,
}: {
  token: string
  origin: string
  now: Date
}): Promise<string | null> {
  const id = readSignedId('feed', token)
  const feed = id
    ? await database().feed.findFirst({
        where: {
          id,
          revokedAt: null,
          OR: [{ participant: { mergedAt: null } }, { staff: { leftAt: null } }],
        },
        include: { participant: true },
      })
    : null
  if (!feed) return null
  const { participant, staffId } = feed
  const url = `${origin}/`
  if (participant) {
    const events = await placesOf(participant, url, now)
    return writeFeed({ name: calendarTitleOf(participant), isPrivate: true, events })
  }
  const events = staffId ? await dutiesOf(staffId, `${origin}/desk`, now) : []
  return writeFeed({ name: 'Engawa', isPrivate: true, events })
}

async function placesOf({ id }: Participant, url: string, now: Date): Promise<CalendarEvent[]> {
  const places = await database().registration.findMany({
    where: {
      participantId: id,
      confirmedAt: { not: null },
      cancelledAt: null,
      session: { ...confirmed, ...closingAfter(feedStart(now)) },
    },
    include: entryRows,
    orderBy: { session: { startAt: 'asc' } },
  })
  return places.map((place) => entryEvent(place, { url }))
}

/** From the doors to the end: a duty is longer than the gathering. */
async function dutiesOf(staffId: string, url: string, now: Date): Promise<CalendarEvent[]> {
  const duties = await database().assignment.findMany({
    where: {
      staffId,
      releasedAt: null,
      session: { ...confirmed, ...closingAfter(feedStart(now)) },
    },
    include: { session: { include: sessionRows } },
    orderBy: { doorAt: 'asc' },
  })
  return duties.map(({ id: uid, doorAt: startAt, closeAt: endAt, session }) => ({
    ...sessionEvent(session, { title: session.programme.agencyTitle, url }),
    uid,
    startAt,
    endAt,
  }))
}
