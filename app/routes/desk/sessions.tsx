import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDeskSessions } from '#app/domain/session/list-desk-sessions.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { hasRole } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { DayItem, DayList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { formatList } from '#app/words/list.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { ScheduleViews } from './schedule-parts.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const at = now()
  const { coming, recent } = await listDeskSessions({ actor, now: at })
  const language = languageOf(request)
  const shown = (session: (typeof coming)[number]) => ({
    id: session.id,
    title: sessionTitle(session, language),
    startAt: session.startAt,
    endAt: session.endAt,
    staff: formatList(
      session.assignments.map(({ staff }) => staff.name),
      language,
    ),
    taken: session.registrations.length,
    capacity: session.capacity,
    isCancelled: session.cancellation !== null,
    isConfirmed: session.attendances.length > 0,
    isUnconfirmed:
      session.closeAt <= at &&
      session.attendances.length === 0 &&
      session.registrations.length > 0 &&
      session.cancellation === null,
  })
  return {
    coming: coming.map(shown),
    recent: recent.map(shown),
    isCoordinator: hasRole(actor, 'coordinator'),
  }
}

export default function Sessions() {
  const say = useSay()
  const { coming, recent, isCoordinator } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        lead={say(words.lead)}
        aside={
          isCoordinator && (
            <Row>
              <ButtonLink to="/desk/sessions/new">{say(words.plan)}</ButtonLink>
              <ButtonLink tone="quiet" to="/desk/programmes">
                {say(words.programmes)}
              </ButtonLink>
            </Row>
          )
        }
      />
      <ScheduleViews current="list" />
      <Section heading={say(words.coming)}>
        <SessionList sessions={coming} />
        {coming.length === 0 && (
          <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
        )}
      </Section>
      <Section heading={say(words.recent)}>
        <SessionList sessions={recent} />
        {recent.length === 0 && <EmptyState heading={say(words.noneRecent)} />}
      </Section>
    </>
  )
}

type SessionLine = ReturnType<typeof useLoaderData<typeof loader>>['coming'][number]

function SessionList({ sessions }: { sessions: SessionLine[] }) {
  const say = useSay()
  if (sessions.length === 0) return null
  return (
    <DayList>
      {sessions.map(
        ({
          id,
          title,
          startAt,
          endAt,
          staff,
          taken,
          capacity,
          isCancelled,
          isConfirmed,
          isUnconfirmed,
        }) => (
          <DayItem
            key={id}
            at={startAt}
            heading={<TextLink to={`/desk/sessions/${id}`}>{title}</TextLink>}
          >
            <Lead>
              <TimeSpan start={startAt} end={endAt} show="times" />
              {`・${staff || say(words.noStaff)}`}
            </Lead>
            <Chips>
              <Chip>{say(words.places)({ taken, capacity })}</Chip>
              {taken >= capacity && <Chip tone="warn">{say(words.full)}</Chip>}
              {isCancelled && <Chip tone="bad">{say(words.cancelled)}</Chip>}
              {isConfirmed && <Chip tone="ok">{say(words.attendanceDone)}</Chip>}
              {isUnconfirmed && <Chip tone="warn">{say(words.attendanceMissing)}</Chip>}
            </Chips>
          </DayItem>
        ),
      )}
    </DayList>
  )
}
