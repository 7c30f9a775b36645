import { type GuestLanguage, say } from '#app/words/language.ts'
import { mailWords, staffWelcomeWords as words } from '#app/words/mail.ts'
import { Letter, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, labelled } from './parts/plain-text.ts'

export interface StaffWelcomeProps extends Office {
  signInUrl: string
  language: GuestLanguage
}

/** Tells a new staff member how to get in. The mail itself lets nobody in. */
export default async function staffWelcomeMail(props: StaffWelcomeProps): Promise<MailContent> {
  const { signInUrl, officeName, phone, language } = props
  const lead = say(words.lead, language)
  const todo = say(words.todo, language)
  const page = say(words.page, language)
  const second = say(words.second, language)
  const notYou = say(mailWords.notYou, language)
  return {
    subject: say(words.subject, language),
    text: asText(
      lead,
      todo,
      labelled(page, signInUrl),
      second,
      notYou,
      askText({ officeName, phone }, language),
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Sentence>{todo}</Sentence>
        <Step to={signInUrl}>{page}</Step>
        <Sentence>{second}</Sentence>
        <Sentence>{notYou}</Sentence>
      </Letter>,
    ),
  }
}
