import type { GuestLanguage } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { calendarWords } from '#app/words/calendar.ts'
import { say } from '#app/words/language.ts'
import { writeFeed } from '../../calendar/write-feed.ts'
import { forParticipants } from '../registration/for-participants.ts'
import { closingAfter } from '../session/closing-after.ts'
import { confirmed } from '../session/confirmed.ts'
import { sessionTitle } from '../session/session-title.ts'
import { feedStart } from './feed-start.ts'
import { sessionEvent, sessionRows } from './session-event.ts'

/**
 * The gatherings that anybody may join, as a calendar for everybody: no counselling, which is one
 * person's, no trainees' courses, no retired programmes, and nothing about who comes.
 */
export async function readPublicFeed({
  language,
  origin,
  now,
}: {
  language: GuestLanguage
  origin: string
  now: Date
}): Promise<string> {
  const sessions = await database().session.findMany({
    where: {
      ...confirmed,
      ...closingAfter(feedStart(now)),
      programme: { AND: [forParticipants, { kind: { not: 'counselling' }, retiredAt: null }] },
    },
    include: sessionRows,
    orderBy: { startAt: 'asc' },
  })
  const url = `${origin}/`
  const events = sessions.map((session) =>
    sessionEvent(session, { title: sessionTitle(session, language), url }),
  )
  return writeFeed({ name: say(calendarWords.publicFeed, language), isPrivate: false, events })
}
