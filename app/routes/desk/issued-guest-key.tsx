import { ButtonLink } from '#app/ui/button.tsx'
import { CodeText } from '#app/ui/code-text.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Qr } from '#app/ui/qr.tsx'
import { Slip } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ScreenOnly } from '#app/ui/text.tsx'
import { guestDeskWords as words, guestRoleWords } from '#app/words/guest.ts'

interface Props {
  issued: {
    name: string
    role: keyof typeof guestRoleWords
    page: string
    link: string
    code: string
    qr: { size: number; modules: number[] }
  }
  /** Which gathering, and when. */
  about: string
  back: string
}

/** A guest key that was just made, shown this once, and printed without the page around it. */
export function IssuedGuestKey({ issued, about, back }: Props) {
  const say = useSay()
  const { name, role, page, link, code, qr } = issued
  return (
    <>
      <PageHeading heading={say(words.issued)({ name })} lead={say(words.issuedLead)} />
      <Slip heading={`${say(guestRoleWords[role])} ${name}`} lead={about}>
        <Qr {...qr} label={say(words.qr)} />
        <p>{page}</p>
        <CodeText code={code} />
      </Slip>
      <ScreenOnly>
        <p>
          <TextLink to={link}>{say(words.link)}</TextLink>
        </p>
        <ButtonLink to={back}>{say(words.back)}</ButtonLink>
      </ScreenOnly>
    </>
  )
}
