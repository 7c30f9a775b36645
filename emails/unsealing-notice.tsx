import { type GuestLanguage, say } from '#app/words/language.ts'
import {
  type UnsealingReason,
  unsealingNoticeWords as words,
  unsealingReasonWords,
} from '#app/words/mail.ts'
import { formatDayTime } from '#app/words/when.ts'
import { Letter, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent } from './parts/mail-content.ts'
import { asText, labelled } from './parts/plain-text.ts'

export interface UnsealingNoticeProps {
  reason: UnsealingReason
  staffName: string
  at: Date
  /** The page where the opening is reviewed. */
  url: string
  language: GuestLanguage
}

/** Tells the privacy lead who opened sealed data, when and why. Never whose. */
export default async function unsealingNoticeMail(
  props: UnsealingNoticeProps,
): Promise<MailContent> {
  const { reason, staffName, at, url, language } = props
  const lead = say(words.lead, language)
  const todo = say(words.todo, language)
  const page = say(words.page, language)
  const facts = [
    `${say(words.who, language)}　${staffName}`,
    `${say(words.when, language)}　${formatDayTime(at, language)}`,
    `${say(words.why, language)}　${say(unsealingReasonWords[reason], language)}`,
  ]
  return {
    subject: say(words.subject, language),
    text: asText(lead, facts.join('\n'), todo, labelled(page, url)),
    html: await asHtml(
      <Letter language={language}>
        <Sentence>{lead}</Sentence>
        {facts.map((fact) => (
          <Sentence key={fact}>{fact}</Sentence>
        ))}
        <Sentence>{todo}</Sentence>
        <Step to={url}>{page}</Step>
      </Letter>,
    ),
  }
}
