import { say } from '#app/words/language.ts'
import { feedbackMailWords as words } from '#app/words/mail.ts'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, labelled } from './parts/plain-text.ts'

export interface FeedbackProps extends Office {
  /** The very text that the person agreed to. It stands in the message letter by letter. */
  block: string
  reference: string
  /** Where a worker with an account reads the same. It opens nothing by itself. */
  recordUrl: string
}

const line = '－'.repeat(20)

/**
 * An attendance record for an agency: plain text alone, since municipal networks strip HTML,
 * attachments and links; complete without any of them; without a name. Japanese, as the record is.
 */
export default function feedbackMail(props: FeedbackProps): MailContent {
  const { block, reference, recordUrl, officeName, phone } = props
  const language = 'ja'
  return {
    subject: say(words.subject, language)({ reference }),
    text: asText(
      say(words.lead, language),
      `${line}\n${block}\n${line}`,
      say(words.complete, language),
      labelled(say(words.onPage, language), recordUrl),
      say(phone ? words.noReply : words.noReplyWithoutPhone, language),
      askText({ officeName, phone }, language),
    ),
  }
}
