import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOpenProgramme } from '#app/domain/registration/list-open-programmes.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { DayItem, DayList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ProgrammePicture, pictureSrc } from '#app/ui/programme-picture.tsx'
import { Card, Section } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { flyerWords, openProgrammeWords as words } from '#app/words/flyer.ts'
import { promisesWords } from '#app/words/participant.ts'
import { placesOf } from '#app/words/places.ts'
import { parseId } from '../parse-id.ts'
import { findParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { PromiseList } from './promise-list.tsx'

/** For anybody, from the square on a flyer: what it is, when it is next, and the way in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const programmeId = parseId(params.programmeId)
  const [programme, requester] = await Promise.all([
    getOpenProgramme({ programmeId, now: now() }),
    findParticipant(request),
  ])
  const { pictureHash } = programme
  return {
    ...programmeTexts(programme, languageOf(request)),
    picture: pictureHash && pictureSrc({ id: programmeId, hash: pictureHash }),
    isByAppointment: programme.isByAppointment,
    sessions: programme.sessions,
    isSignedIn: requester !== null,
  }
}

export default function Programme() {
  const say = useSay()
  const programme = useLoaderData<typeof loader>()
  const { title, description, audience, bring, picture, isSignedIn } = programme
  const facts = [
    { term: say(flyerWords.audience), description: audience },
    { term: say(flyerWords.bring), description: bring },
  ].filter((fact) => fact.description !== '')
  return (
    <>
      <PageHeading heading={title} lead={description} />
      {picture && <ProgrammePicture src={picture} />}
      {facts.length > 0 && (
        <Card>
          <DefinitionList items={facts} />
        </Card>
      )}
      <NextDates {...programme} />
      {isSignedIn ? <ButtonLink to="/sessions">{say(words.inList)}</ButtonLink> : <WaysIn />}
      <Section heading={say(promisesWords.heading)}>
        <PromiseList />
      </Section>
    </>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>

function NextDates({ sessions, isByAppointment }: Pick<Shown, 'sessions' | 'isByAppointment'>) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Section heading={say(flyerWords.next)}>
      {isByAppointment && <Lead>{say(flyerWords.byAppointment)}</Lead>}
      {!isByAppointment && sessions.length === 0 && <Lead>{say(words.noneYet)}</Lead>}
      <DayList>
        {sessions.map((session) => (
          <DayItem key={session.id} at={session.startAt}>
            <TimeSpan start={session.startAt} end={session.endAt} show="times" />
            <Chips>
              {placesOf(session, language).map((place) => (
                <Chip key={place}>{place}</Chip>
              ))}
            </Chips>
          </DayItem>
        ))}
      </DayList>
    </Section>
  )
}

function WaysIn() {
  const say = useSay()
  return (
    <Card tone="next" heading={say(words.come)} lead={say(words.comeLead)}>
      <ButtonLink to="/enter" size="big">
        {say(words.withInvitation)}
      </ButtonLink>
      <ButtonLink to="/join" tone="plain">
        {say(words.withoutInvitation)}
      </ButtonLink>
    </Card>
  )
}
