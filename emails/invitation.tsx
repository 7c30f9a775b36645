import { type GuestLanguage, say } from '#app/words/language.ts'
import { invitationMailWords as words } from '#app/words/mail.ts'
import { formatDayTime } from '#app/words/when.ts'
import { Code, Letter, Sentence, Step, asHtml } from './parts/letter.tsx'
import type { MailContent, Office } from './parts/mail-content.ts'
import { asText, askText, inGroups, labelled } from './parts/plain-text.ts'

export interface InvitationProps extends Office {
  /** With the secret in its fragment. The part before it is where the code is typed. */
  url: string
  code: string
  expiresAt: Date
  language: GuestLanguage
}

/** Invites a person. It names no agency, and says first that nothing is asked of them. */
export default async function invitationMail(props: InvitationProps): Promise<MailContent> {
  const { url, expiresAt, officeName, phone, language } = props
  const code = inGroups(props.code)
  const [codePage = url] = url.split('#')
  const lead = say(words.lead, language)
  const ease = say(words.ease, language)
  const open = say(words.open, language)
  const codeLead = say(words.code, language)
  const life = say(words.life, language)({ until: formatDayTime(expiresAt, language) })
  const late = say(phone ? words.late : words.lateWithoutPhone, language)
  return {
    subject: say(words.subject, language),
    text: asText(
      lead,
      ease,
      labelled(open, url),
      labelled(codeLead, code),
      labelled(say(words.codePage, language), codePage),
      life,
      late,
      askText({ officeName, phone }, language),
    ),
    html: await asHtml(
      <Letter language={language} officeName={officeName} phone={phone}>
        <Sentence>{lead}</Sentence>
        <Sentence>{ease}</Sentence>
        <Step to={url}>{open}</Step>
        <Sentence>{codeLead}</Sentence>
        <Code>{code}</Code>
        <Sentence>
          {say(words.codePage, language)} {codePage}
        </Sentence>
        <Sentence>{life}</Sentence>
        <Sentence>{late}</Sentence>
      </Letter>,
    ),
  }
}
