import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getParticipant } from '#app/domain/referral/list-participants.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { DayItem, DayList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card, Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { participantDeskWords as words } from '#app/words/agency-desk.ts'
import { mergeWords } from '#app/words/application-desk.ts'
import { languageNames } from '#app/words/language.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const person = await getParticipant({ actor, participantId: parseId(params.participantId) })
  const registrations = person.registrations.toSorted(
    (a, b) => b.session.startAt.getTime() - a.session.startAt.getTime(),
  )
  return { ...person, registrations }
}

export default function Participant() {
  const say = useSay()
  const person = useLoaderData<typeof loader>()
  const { id, nickname, form, language, referrals, entryKeys, registrations, createdAt } = person
  return (
    <>
      <PageHeading heading={nickname ?? say(words.notYet)} />
      <Card>
        <DefinitionList
          items={[
            { term: say(words.form), description: say(formWordsOfSeat[form].label) },
            { term: say(words.language), description: languageNames[language] },
            {
              term: say(words.referrals),
              description:
                referrals.length === 0
                  ? say(words.noReferral)
                  : referrals.map((referral) => (
                      <p key={referral.id}>
                        {referral.agency.name}　{referral.caseNumber}
                      </p>
                    )),
            },
            {
              term: say(words.key),
              description: say(entryKeys.length > 0 ? words.keyLives : words.keyNone),
            },
            { term: say(words.since), description: <When at={createdAt} show="day" /> },
          ]}
        />
        <Row>
          <ButtonLink tone="quiet" to={`/desk/participants/${id}/key`}>
            {say(words.resend)}
          </ButtonLink>
          <ButtonLink tone="plain" to={`/desk/participants/${id}/merge`}>
            {say(mergeWords.to)}
          </ButtonLink>
          <ButtonLink tone="plain" to={`/desk/participants/${id}/contact`}>
            {say(words.contact)}
          </ButtonLink>
        </Row>
      </Card>
      <Section heading={say(words.registrations)}>
        {registrations.length === 0 && <p>{say(words.noRegistrations)}</p>}
        <DayList>
          {registrations.map(({ id: registrationId, session }) => (
            <DayItem
              key={registrationId}
              at={session.startAt}
              heading={
                <TextLink to={`/desk/sessions/${session.id}`}>
                  {session.titleJa || session.programme.titleJa}
                </TextLink>
              }
            />
          ))}
        </DayList>
      </Section>
    </>
  )
}
