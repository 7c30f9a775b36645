import sessionNoticeMail from '#emails/session-notice.tsx'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { type GuestLanguage, guestLanguages, say } from '#app/words/language.ts'
import { homeWords, sessionWords } from '#app/words/participant.ts'
import { formatSpan, formatTime } from '#app/words/when.ts'
import { sessionTexts } from './session-title.ts'

/** What participants get of a programme, as plain text. */
interface Preview {
  language: GuestLanguage
  page: string
  mail: { subject: string; text: string }
}

/**
 * What people will read of a programme's next session, in each of their languages: its page and the mail
 * that reminds them. Null while no session is to come.
 * @throws Response 404
 */
export async function previewProgramme({
  programmeId,
  now,
}: {
  programmeId: string
  now: Date
}): Promise<Preview[] | null> {
  const offered = { id: programmeId, retiredAt: null }
  if ((await database().programme.count({ where: offered })) === 0)
    throw new Response(null, { status: 404 })
  const session = await database().session.findFirst({
    where: { programmeId, cancellation: null, closeAt: { gt: now } },
    include: { programme: true },
    orderBy: { startAt: 'asc' },
  })
  if (!session) return null
  const network = await database().network.findUnique({ where: { id: 1 } })
  const office = { officeName: network?.officeName ?? '', phone: network?.phone ?? null }
  return await Promise.all(
    guestLanguages.map(async (language) => ({
      language,
      page: pageText(session, language),
      mail: await sessionNoticeMail({
        ...session,
        what: 'reminder',
        title: sessionTexts(session, language).title,
        previous: null,
        previousVenue: null,
        reason: null,
        offerEndsAt: null,
        observers: [],
        url: `${environment().origin}/sessions/${session.id}`,
        ...office,
        language,
      }),
    })),
  )
}

type Shown = Parameters<typeof sessionTexts>[0] & {
  doorAt: Date
  startAt: Date
  endAt: Date
  venue: 'online' | 'on_site' | 'both'
  place: string | null
}

function pageText(session: Shown, language: GuestLanguage): string {
  const { title, description, audience, bring } = sessionTexts(session, language)
  const { doorAt, startAt: start, endAt: end, venue, place } = session
  const online = venue === 'on_site' ? [] : [say(homeWords.online, language)]
  const house = venue !== 'online' && place ? [say(homeWords.onSite, language)({ place })] : []
  const lines: [label: string, text: string][] = [
    [say(sessionWords.when, language), formatSpan({ start, end }, language)],
    [say(sessionWords.doors, language), formatTime(doorAt)],
    [say(sessionWords.where, language), [...online, ...house].join('・')],
    [say(sessionWords.audience, language), audience],
    [say(sessionWords.bring, language), bring],
  ]
  const given = lines.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`)
  return [title, '', description, '', ...given].join('\n')
}
