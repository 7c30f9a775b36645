import { type GuestLanguage, say } from '#app/words/language.ts'
import { mailWords, signInCodeWords as words } from '#app/words/mail.ts'
import { Code, Letter, Sentence, asHtml } from './parts/letter.tsx'
import type { MailContent } from './parts/mail-content.ts'
import { asText } from './parts/plain-text.ts'

export interface SignInCodeProps {
  /** Six digits. */
  code: string
  minutes: number
  language: GuestLanguage
}

/** The number that lets a staff member or agency worker in, in the browser that asked for it. */
export default async function signInCodeMail({
  code,
  minutes,
  language,
}: SignInCodeProps): Promise<MailContent> {
  const lead = say(words.lead, language)
  const life = say(words.life, language)({ minutes })
  const neverAsked = say(words.neverAsked, language)
  const notYou = say(mailWords.notYou, language)
  return {
    subject: say(words.subject, language),
    text: asText(lead, code, life, neverAsked, notYou),
    html: await asHtml(
      <Letter language={language}>
        <Sentence>{lead}</Sentence>
        <Code>{code}</Code>
        <Sentence>{life}</Sentence>
        <Sentence>{neverAsked}</Sentence>
        <Sentence>{notYou}</Sentence>
      </Letter>,
    ),
  }
}
