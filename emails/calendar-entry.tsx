import { entryMailWords as words } from '#app/words/calendar.ts'
import { type GuestLanguage, say } from '#app/words/language.ts'
import { noticeMailWords } from '#app/words/notice-mail.ts'
import { formatDay, formatSpan } from '#app/words/when.ts'
import { Letter, Lines, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, labelled } from './parts/plain-text.ts'

export interface CalendarEntryProps extends Office {
  /** What the person calls their places in a calendar: nothing else is said of it here. */
  title: string
  startAt: Date
  endAt: Date
  /** It goes out of the calendar. */
  isCancelled: boolean
  /** The page where entries are asked for and stopped. */
  settingsUrl: string
  language: GuestLanguage
}

/** The message around a calendar entry that comes alone: the calendar reads the entry, the person this. */
export default async function calendarEntryMail(props: CalendarEntryProps): Promise<MailContent> {
  const { title, startAt: start, endAt: end, isCancelled, settingsUrl, language } = props
  const { officeName, phone } = props
  const lead = say(isCancelled ? words.removed : words.added, language)
  const about = [title, formatSpan({ start, end }, language)].join('\n')
  const ifShown = say(words.ifShown, language)
  const settings = say(words.settings, language)
  return {
    subject: say(noticeMailWords.subject, language)({ day: formatDay(start, language) }),
    text: asText(
      lead,
      about,
      ifShown,
      labelled(settings, settingsUrl),
      askText({ officeName, phone }, language),
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Lines>{about}</Lines>
        <Sentence>{ifShown}</Sentence>
        <Step to={settingsUrl}>{settings}</Step>
      </Letter>,
    ),
  }
}
