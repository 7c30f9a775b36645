import { type GuestLanguage, say } from '#app/words/language.ts'
import { mailWords, mailboxCodeWords as words } from '#app/words/mail.ts'
import { Code, Letter, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, inGroups, labelled } from './parts/plain-text.ts'

export interface MailboxCodeProps extends Office {
  code: string
  agencyName: string
  /** The page where the code is typed. It carries no secret. */
  confirmUrl: string
  language: GuestLanguage
}

/** Asks whoever reads an agency's mailbox to type a code back, before anything else is sent there. */
export default async function mailboxCodeMail(props: MailboxCodeProps): Promise<MailContent> {
  const { agencyName, confirmUrl, officeName, phone, language } = props
  const code = inGroups(props.code)
  const lead = say(words.lead, language)({ agency: agencyName })
  const todo = say(words.todo, language)
  const before = say(words.before, language)
  const byPhone = phone ? say(words.byPhone, language) : null
  const notYou = say(mailWords.notYou, language)
  const page = say(words.page, language)
  return {
    subject: say(words.subject, language),
    text: asText(
      lead,
      todo,
      labelled(say(words.code, language), code),
      labelled(page, confirmUrl),
      before,
      byPhone,
      notYou,
      askText({ officeName, phone }, language),
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Sentence>{todo}</Sentence>
        <Code>{code}</Code>
        <Step to={confirmUrl}>{page}</Step>
        <Sentence>{before}</Sentence>
        {byPhone && <Sentence>{byPhone}</Sentence>}
        <Sentence>{notYou}</Sentence>
      </Letter>,
    ),
  }
}
