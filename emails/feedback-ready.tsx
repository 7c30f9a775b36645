import { type GuestLanguage, say } from '#app/words/language.ts'
import { feedbackReadyWords as words } from '#app/words/mail.ts'
import { Letter, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, labelled } from './parts/plain-text.ts'

export interface FeedbackReadyProps extends Office {
  /** The person's own page. Only their signed-in browser opens it. */
  url: string
  language: GuestLanguage
}

/** Tells the person that a text waits for them. What it says, and for whom, stands on their page alone. */
export default async function feedbackReadyMail(props: FeedbackReadyProps): Promise<MailContent> {
  const { url, officeName, phone, language } = props
  const lead = say(words.lead, language)
  const yours = say(words.yours, language)
  const noHurry = say(words.noHurry, language)
  const open = say(words.open, language)
  return {
    subject: say(words.subject, language),
    text: asText(
      lead,
      labelled(open, url),
      yours,
      noHurry,
      askText({ officeName, phone }, language),
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Step to={url}>{open}</Step>
        <Sentence>{yours}</Sentence>
        <Sentence>{noHurry}</Sentence>
      </Letter>,
    ),
  }
}
