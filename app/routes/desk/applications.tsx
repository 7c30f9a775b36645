import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listApplications } from '#app/domain/registration/list-applications.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { participantDeskWords } from '#app/words/agency-desk.ts'
import { applicationDeskWords as words } from '#app/words/application-desk.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const language = languageOf(request)
  const applications = await listApplications({ actor, now: now() })
  return {
    applications: applications.map(({ id, participant, session, needsGuardian }) => ({
      id,
      needsGuardian,
      participantId: participant.id,
      nickname: participant.nickname,
      isNewcomer: participant.welcomedAt === null && participant.referrals.length === 0,
      sessionId: session.id,
      title: sessionTitle(session, language),
      startAt: session.startAt,
    })),
  }
}

export default function Applications() {
  const say = useSay()
  const { applications } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      {applications.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      {applications.map((application) => (
        <Application key={application.id} application={application} />
      ))}
    </>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['applications'][number]

function Application({ application }: { application: Shown }) {
  const say = useSay()
  const { id, participantId, nickname, title, startAt, sessionId } = application
  const path = `/desk/applications/${id}`
  return (
    <Card
      heading={
        <TextLink to={`/desk/participants/${participantId}`}>
          {nickname ?? say(participantDeskWords.notYet)}
        </TextLink>
      }
      aside={
        <Chips>
          {application.isNewcomer && <Chip tone="warn">{say(words.newcomer)}</Chip>}
          {application.needsGuardian && <Chip tone="warn">{say(words.minor)}</Chip>}
        </Chips>
      }
    >
      <Lead>
        <TextLink to={`/desk/sessions/${sessionId}`}>{title}</TextLink> <When at={startAt} />
      </Lead>
      <Form action={`${path}/acceptance`}>
        {application.needsGuardian && (
          <CheckField
            name="guardian"
            id={`guardian-${id}`}
            label={say(words.guardian)}
            hint={say(words.guardianHint)}
          />
        )}
        <SubmitButton tone="quiet">{say(words.accept)}</SubmitButton>
      </Form>
      <PostButton tone="plain" action={`${path}/decline`}>
        {say(words.decline)}
      </PostButton>
    </Card>
  )
}
