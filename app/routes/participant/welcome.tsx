import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { welcomeWords } from '#app/words/participant.ts'
import { joinWords } from '#app/words/registration.ts'
import { PromiseList } from './promise-list.tsx'
import { promisesWords } from '#app/words/participant.ts'

/** For whoever comes without being signed in: what this is, and the one door. */
export function Welcome() {
  const say = useSay()
  return (
    <>
      <PageHeading heading={say(welcomeWords.heading)} lead={say(welcomeWords.lead)} />
      <ButtonLink to="/enter" size="big">
        {say(welcomeWords.haveCode)}
      </ButtonLink>
      <Note>
        <p>{say(welcomeWords.noCode)}</p>
        <p>
          <TextLink to="/join">{say(joinWords.heading)}</TextLink>
        </p>
      </Note>
      <Section heading={say(promisesWords.heading)}>
        <PromiseList />
      </Section>
      <Section heading={say(welcomeWords.otherDoors)}>
        <Row fill>
          <ButtonLink tone="plain" to="/desk">
            {say(welcomeWords.desk)}
          </ButtonLink>
          <ButtonLink tone="plain" to="/agency">
            {say(welcomeWords.agency)}
          </ButtonLink>
        </Row>
      </Section>
    </>
  )
}
