import { type GuestLanguage, say } from '#app/words/language.ts'
import { mailWords, workerWelcomeWords as words } from '#app/words/mail.ts'
import { Letter, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, labelled } from './parts/plain-text.ts'

export interface WorkerWelcomeProps extends Office {
  signInUrl: string
  language: GuestLanguage
}

/** Tells a new agency worker how to get in. The mail itself lets nobody in. */
export default async function workerWelcomeMail(props: WorkerWelcomeProps): Promise<MailContent> {
  const { signInUrl, officeName, phone, language } = props
  const lead = say(words.lead, language)
  const todo = say(words.todo, language)
  const page = say(words.page, language)
  const notNeeded = say(words.notNeeded, language)
  const notYou = say(mailWords.notYou, language)
  return {
    subject: say(words.subject, language),
    text: asText(
      lead,
      todo,
      labelled(page, signInUrl),
      notNeeded,
      notYou,
      askText({ officeName, phone }, language),
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Sentence>{todo}</Sentence>
        <Step to={signInUrl}>{page}</Step>
        <Sentence>{notNeeded}</Sentence>
        <Sentence>{notYou}</Sentence>
      </Letter>,
    ),
  }
}
