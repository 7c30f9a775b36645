import { ButtonLink } from '#app/ui/button.tsx'
import { CodeText } from '#app/ui/code-text.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Qr } from '#app/ui/qr.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { keyWords } from '#app/words/participant.ts'

interface Props {
  link: string
  code: string
  qr: { size: number; modules: number[] }
  /** Where to go once it is kept. */
  next: string
}

/** A new entry key, shown this once. */
export function NewKey({ link, code, qr, next }: Props) {
  const say = useSay()
  return (
    <>
      <PageHeading heading={say(keyWords.heading)} lead={say(keyWords.lead)} />
      <Card>
        <CodeText code={code} />
        <Details summary={say(keyWords.qr)}>
          <Qr size={qr.size} modules={qr.modules} label={say(keyWords.qr)} />
        </Details>
        <p>
          <TextLink to={link}>{say(keyWords.link)}</TextLink>
        </p>
      </Card>
      <Note>
        <p>{say(keyWords.onlyYours)}</p>
      </Note>
      <ButtonLink to={next} size="big">
        {say(keyWords.next)}
      </ButtonLink>
    </>
  )
}
