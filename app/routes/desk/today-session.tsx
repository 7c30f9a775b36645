import type { AssignmentRole } from '#app/generated/prisma/enums.ts'
import type { InvitedGuest, Place } from '#app/domain/room/list-board.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Card } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TimeSpan, When } from '#app/ui/when-text.tsx'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { boardWords } from '#app/words/board.ts'
import { todayWords as words } from '#app/words/today.ts'
import { CheckChips, HelpIn, PlaceNews } from './today-place.tsx'

interface SessionToday {
  id: string
  title: string
  doorAt: Date
  startAt: Date
  endAt: Date
  capacity: number
  minimumStaff: number
  isCancelled: boolean
  isConfirmed: boolean
  room: 'before' | 'open' | 'closed'
  staff: { name: string; role: AssignmentRole; isHere: boolean }[]
  places: Place[]
  guests: InvitedGuest[]
  agencies: { name: string; count: number }[]
}

interface TodaySessionProps {
  session: SessionToday
  now: Date
  /** The room that comes next has the page's one primary button. */
  isNext: boolean
  /** Coordinators help people in, and open a place for whoever calls. */
  mayHelp: boolean
}

/** One session of today: who steers, who comes, and how each stands with the door. */
export function TodaySession({ session, now, isNext, mayHelp }: TodaySessionProps) {
  const say = useSay()
  const { id, title, startAt, endAt, places } = session
  const standing = {
    heading: say(words.standing),
    cell: (place: Place) => (
      <Chips>
        <PlaceChip place={place} now={now} />
        <PlaceNews place={place} />
      </Chips>
    ),
  }
  const help = {
    heading: say(boardWords.help),
    cell: ({ contact }: Place) => contact && <HelpIn contact={contact} />,
  }
  const isOver = session.room === 'closed'
  return (
    <Card
      heading={
        <>
          <TextLink to={`/desk/sessions/${id}`}>{title}</TextLink>{' '}
          <TimeSpan start={startAt} end={endAt} show="times" />
        </>
      }
      aside={<Standing session={session} now={now} isNext={isNext} />}
    >
      <Table
        caption={say(words.seats)({ title })}
        captionHidden
        rows={places}
        rowKey={(place) => place.id}
        empty={<EmptyState heading={say(words.noSeats)}>{say(words.noSeatsText)}</EmptyState>}
        columns={[
          {
            heading: say(words.nickname),
            rowHeading: true,
            cell: ({ nickname }) => nickname ?? say(words.noNickname),
          },
          { heading: say(words.form), cell: ({ form }) => say(formWordsOfSeat[form].label) },
          // Once the room is closed nobody stands at its door.
          ...(isOver ? [] : [standing]),
          ...(isOver || !mayHelp ? [] : [help]),
        ]}
      />
      {mayHelp && !isOver && !session.isCancelled && (
        <Row>
          <ButtonLink size="small" tone="plain" to={`/desk/sessions/${id}/late-seat`}>
            {say(boardWords.lateSeat)}
          </ButtonLink>
        </Row>
      )}
      <Facts session={session} now={now} />
    </Card>
  )
}

function Standing({ session, now, isNext }: Omit<TodaySessionProps, 'mayHelp'>) {
  const say = useSay()
  const { id, room, doorAt, isCancelled, isConfirmed, staff, minimumStaff } = session
  if (isCancelled) return <Chip tone="bad">{say(words.cancelled)}</Chip>
  const missing = minimumStaff - staff.length
  return (
    <>
      <Chips>
        {isConfirmed && <Chip tone="ok">{say(words.confirmed)}</Chip>}
        {room === 'closed' && !isConfirmed && <Chip tone="warn">{say(words.notConfirmed)}</Chip>}
        {room === 'before' && doorAt <= now ? (
          <Chip tone="warn">{say(words.doorsNow)}</Chip>
        ) : (
          <Chip tone={room === 'open' ? 'ok' : 'plain'}>{say(words.room[room])}</Chip>
        )}
        {room === 'before' && missing > 0 && (
          <Chip tone="warn">{say(words.staffMissing)({ count: missing })}</Chip>
        )}
      </Chips>
      {room === 'closed' ? (
        <ButtonLink
          size="small"
          tone={isConfirmed ? 'quiet' : 'primary'}
          to={`/desk/sessions/${id}/attendance`}
        >
          {say(words.toAttendance)}
        </ButtonLink>
      ) : (
        <ButtonLink size="small" tone={isNext ? 'primary' : 'quiet'} to={`/desk/room/${id}`}>
          {say(words.toRoom)}
        </ButtonLink>
      )}
    </>
  )
}

type DoorStanding = Pick<Place, 'admission' | 'isHere'> & { form?: Place['form'] }

function PlaceChip({
  place: { form, admission, isHere },
  now,
}: {
  place: DoorStanding
  now: Date
}) {
  const say = useSay()
  const { state } = words
  if (!admission) return <Chip>{say(form === 'on_site' ? state.onSite : state.planned)}</Chip>
  if (admission.state === 'declined') return <Chip>{say(state.declined)}</Chip>
  if (admission.state === 'removed') return <Chip tone="bad">{say(state.removed)}</Chip>
  if (!isHere) return <Chip tone="warn">{say(state.away)}</Chip>
  if (admission.state === 'admitted') return <Chip tone="ok">{say(state.admitted)}</Chip>
  if (admission.state === 'inside') return <Chip tone="ok">{say(state.inside)}</Chip>
  const minutes = Math.max(0, Math.floor((now.getTime() - admission.at.getTime()) / 60_000))
  return <Chip tone="ok">{say(state.waiting)({ minutes })}</Chip>
}

function Facts({ session, now }: { session: SessionToday; now: Date }) {
  const say = useSay()
  const list = useListing()
  const { doorAt, places, capacity, staff, guests, agencies } = session
  const names = staff.map(({ name, role }) => `${name}（${say(sessionDeskWords.roles[role])}）`)
  const referred = {
    term: say(words.agencies),
    description: list(agencies.map(say(words.agencyCount))),
  }
  const away = staff.filter(({ isHere }) => !isHere).map(({ name }) => name)
  const isSoon = session.room !== 'closed' && doorAt <= now && away.length > 0
  const missing = { term: say(boardWords.staffAway), description: list(away) }
  const invited = {
    term: say(boardWords.guests),
    description: guests.map((guest) => (
      <Row key={guest.id} align="center">
        {guest.name}
        <Chips>
          <PlaceChip place={guest} now={now} />
          {guest.check && <CheckChips check={guest.check} />}
        </Chips>
      </Row>
    )),
  }
  return (
    <DefinitionList
      items={[
        { term: say(words.doors), description: <When at={doorAt} show="time" /> },
        {
          term: say(words.capacity),
          description: say(words.taken)({ taken: places.length, capacity }),
        },
        { term: say(words.staff), description: list(names) || say(words.noStaff) },
        ...(isSoon ? [missing] : []),
        ...(guests.length > 0 ? [invited] : []),
        ...(agencies.length > 0 ? [referred] : []),
      ]}
    />
  )
}
