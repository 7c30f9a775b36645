import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getDeskSession } from '#app/domain/registration/get-desk-session.server.ts'
import { sessionTexts } from '#app/domain/session/session-title.ts'
import { listStaff } from '#app/domain/staff/list-staff.server.ts'
import { hasRole } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { TimeSpan, When } from '#app/ui/when-text.tsx'
import { formatList } from '#app/words/list.ts'
import { parcelDeskWords } from '#app/words/parcel.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { formatDayTime } from '#app/words/when.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { SessionPeople } from './session-people.tsx'
import { SessionStaff } from './session-staff.tsx'
import { Changes, Proposal, Timetable } from './session-parts.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const session = await getDeskSession({ actor, sessionId: parseId(params.sessionId) })
  const language = languageOf(request)
  const { programme, cancellation, room, assignments, registrations } = session
  const isCoordinator = hasRole(actor, 'coordinator')
  const isOver = session.closeAt <= now()
  const isChangeable = isCoordinator && !cancellation && !isOver
  const isProposal = session.confirmedAt === null
  const [move] = session.moves
  return {
    id: session.id,
    ...sessionTexts(session, language),
    programmeId: programme.id,
    doorAt: session.doorAt,
    startAt: session.startAt,
    endAt: session.endAt,
    closeAt: session.closeAt,
    venue: session.venue,
    place: session.place,
    capacity: session.capacity,
    minimumStaff: programme.minimumStaff,
    reason: cancellation?.reason ?? null,
    isCoordinator,
    isChangeable,
    isProposal,
    move: move ? { fromStartAt: move.fromStartAt, reason: move.reason } : null,
    phases: session.phases.map(({ id, kind, fromMinute, toMinute }) => ({
      id,
      kind,
      startAt: minutesAfterDoors(session, fromMinute),
      endAt: minutesAfterDoors(session, toMinute),
    })),
    hasParcels: !isProposal && !cancellation && isCoordinator && programme.materialsLead !== null,
    hasRoom: !isProposal && !cancellation && !isOver && !room?.closedAt,
    hasAttendance:
      !isProposal &&
      !cancellation &&
      (isOver || Boolean(room?.closedAt) || session.attendances.length > 0),
    assignments,
    taken: session.taken,
    people: registrations.map(({ id, form, state, saidComingAt, participant }) => ({
      id,
      form,
      state: state === 'confirmed' && saidComingAt ? ('coming' as const) : state,
      participantId: participant.id,
      nickname: participant.nickname,
      agencies: formatList(
        participant.referrals.map(({ agency }) => agency.name),
        language,
      ),
    })),
    colleagues: isChangeable && !isProposal ? await listAssignable(assignments) : [],
  }
}

const minutesAfterDoors = ({ doorAt }: { doorAt: Date }, minutes: number) =>
  new Date(doorAt.getTime() + minutes * 60_000)

async function listAssignable(assignments: { staff: { id: string } }[]) {
  const staff = await listStaff()
  return staff
    .filter(({ roles }) => roles.some((role) => role !== 'administrator'))
    .filter(({ id }) => !assignments.some((assignment) => assignment.staff.id === id))
    .map(({ id, name }) => ({ value: id, label: name }))
}

export default function Session() {
  const say = useSay()
  const language = useLanguage()
  const session = useLoaderData<typeof loader>()
  const { id, reason, venue, place, people, capacity, hasRoom, hasAttendance } = session
  return (
    <>
      <PageHeading
        heading={session.title}
        lead={session.description}
        aside={
          <Row>
            {session.hasParcels && (
              <ButtonLink tone="quiet" to={`/desk/sessions/${id}/parcels`}>
                {say(parcelDeskWords.toSession)}
              </ButtonLink>
            )}
            {hasRoom && <ButtonLink to={`/desk/room/${id}`}>{say(words.toRoom)}</ButtonLink>}
            {hasAttendance && (
              <ButtonLink
                tone={hasRoom ? 'quiet' : 'primary'}
                to={`/desk/sessions/${id}/attendance`}
              >
                {say(words.toAttendance)}
              </ButtonLink>
            )}
          </Row>
        }
      />
      {reason !== null && (
        <Note tone="bad">
          <p>{say(words.cancelledNote)({ reason })}</p>
        </Note>
      )}
      {session.isProposal && reason === null && <Proposal session={session} />}
      {session.move && (
        <Note>
          <p>
            {say(words.movedNote)({
              from: formatDayTime(session.move.fromStartAt, language),
              reason: session.move.reason,
            })}
          </p>
        </Note>
      )}
      <Card>
        <DefinitionList
          items={[
            {
              term: say(words.when),
              description: <TimeSpan start={session.startAt} end={session.endAt} />,
            },
            { term: say(words.door), description: <When at={session.doorAt} show="time" /> },
            { term: say(words.close), description: <When at={session.closeAt} show="time" /> },
            {
              term: say(words.where),
              description: [say(words.venues[venue]), place].filter(Boolean).join('・'),
            },
            {
              term: say(words.seats),
              description: say(words.places)({ taken: session.taken, capacity }),
            },
          ]}
        />
      </Card>
      <Timetable session={session} />
      {!session.isProposal && <SessionStaff session={session} />}
      {!session.isProposal && (
        <SessionPeople people={people} isCoordinator={session.isCoordinator} />
      )}
      {session.isChangeable && <Changes session={session} />}
    </>
  )
}
