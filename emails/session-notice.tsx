import { type GuestLanguage, say } from '#app/words/language.ts'
import { noticeMailWords as words } from '#app/words/notice-mail.ts'
import { formatDay, formatDayTime, formatSpan, formatTime } from '#app/words/when.ts'
import { Letter, Lines, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, labelled } from './parts/plain-text.ts'

interface Whereabouts {
  venue: 'online' | 'on_site' | 'both'
  place: string | null
}

export interface SessionNoticeProps extends Office, Whereabouts {
  what: keyof typeof words.leads
  title: string
  startAt: Date
  endAt: Date
  doorAt: Date
  /** Where it stood before it was moved. */
  previous: { startAt: Date; endAt: Date } | null
  /** Where it took place before that changed. */
  previousVenue: Whereabouts | null
  /** Why it was moved or cancelled. */
  reason: string | null
  /** Until when an offered place is kept. */
  offerEndsAt: Date | null
  /** Who will look on. */
  observers: { name: string; affiliation: string }[]
  /** The session's page. Only the person's signed-in browser opens it. */
  url: string
  unsubscribeUrl?: string
  language: GuestLanguage
}

/** Tells one person about a place of theirs: what, when, where, and that nothing is asked of them. */
export default async function sessionNoticeMail(props: SessionNoticeProps): Promise<MailContent> {
  const { what, startAt, url, officeName, phone, unsubscribeUrl, language } = props
  const subject = say(words.subject, language)({ day: formatDay(startAt, language) })
  const lead = say(words.leads[what], language)
  const about = aboutOf(props)
  const sentences = sentencesOf(props)
  const step = stepOf(what, language)
  const stop = say(words.unsubscribe, language)
  const isLeading = what !== 'declined' && what !== 'cancelled'
  return {
    subject,
    text: asText(
      lead,
      about,
      ...sentences,
      isLeading ? labelled(step, url) : null,
      askText({ officeName, phone }, language),
      unsubscribeUrl ? labelled(stop, unsubscribeUrl) : null,
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Lines>{about}</Lines>
        {sentences.map((sentence) => (
          <Sentence key={sentence}>{sentence}</Sentence>
        ))}
        {isLeading && <Step to={url}>{step}</Step>}
        {unsubscribeUrl && (
          <Sentence>
            <a href={unsubscribeUrl}>{stop}</a>
          </Sentence>
        )}
      </Letter>,
    ),
    unsubscribeUrl,
  }
}

const stepOf = (what: SessionNoticeProps['what'], language: GuestLanguage) => {
  if (what === 'offered') return say(words.take, language)
  if (what === 'observers') return say(words.openOrStepBack, language)
  return say(what === 'reminder' ? words.answer : words.open, language)
}

/** Which gathering, when, where. */
function aboutOf(props: SessionNoticeProps): string {
  const { title, startAt: start, endAt: end, language } = props
  return [title, formatSpan({ start, end }, language), whereOf(props, language)].join('\n')
}

/** What is told together with its reason. */
const isChange: SessionNoticeProps['what'][] = ['moved', 'venue', 'cancelled']

function sentencesOf(props: SessionNoticeProps): string[] {
  const { what, doorAt, previous, previousVenue, reason, offerEndsAt, language } = props
  const sentences: string[] = []
  if (what === 'observers') {
    for (const observer of props.observers) sentences.push(say(words.observer, language)(observer))
    sentences.push(say(words.observersLook, language), say(words.stepBack, language))
  }
  if (what === 'moved' && previous) {
    const before = formatSpan({ start: previous.startAt, end: previous.endAt }, language)
    sentences.push(say(words.before, language)({ when: before }))
  }
  if (what === 'venue' && previousVenue) {
    const where = whereOf(previousVenue, language)
    sentences.push(say(words.beforeAt, language)({ where }))
  }
  if (isChange.includes(what) && reason) sentences.push(reason)
  if (what === 'offered' && offerEndsAt) {
    const until = formatDayTime(offerEndsAt, language)
    sentences.push(say(words.keptUntil, language)({ until }))
  }
  if (what === 'reminder' || what === 'confirmed')
    sentences.push(say(words.doors, language)({ time: formatTime(doorAt) }))
  if (what === 'reminder') sentences.push(say(words.free, language))
  if (what === 'moved' || what === 'venue') sentences.push(say(words.stays, language))
  return sentences
}

function whereOf({ venue, place }: Whereabouts, language: GuestLanguage): string {
  const online = say(words.online, language)
  if (venue === 'online') return online
  return venue === 'both' ? [online, place].filter(Boolean).join(' / ') : (place ?? '')
}
