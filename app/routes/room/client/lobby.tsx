import { Avatar } from '#app/ui/avatar.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { GuestNote } from '#app/ui/guest-note.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { shellPaths } from '#app/ui/shell.ts'
import { When } from '#app/ui/when-text.tsx'
import { formatTime } from '#app/words/when.ts'
import { sessionWords } from '#app/words/participant.ts'
import { roomWords } from '#app/words/room.ts'
import { NeedsScript } from './needs-script.tsx'
import { DoorOpen, isDoorOpen } from './door-open.tsx'
import { LostNotice } from './lost-notice.tsx'
import type { ComingIn } from './use-coming-in.ts'
import type { LineOnPage, Lost, ViewOnPage } from './use-room-stream.ts'

/** How many of them stand there at most. */
const doorLines = 3

interface Props {
  base: string
  /** Where 今日はやめる leads. */
  exit: string
  name: string
  view: ViewOnPage
  /** What was said to those who wait. */
  lines: LineOnPage[]
  lost: Lost | null
  retry: () => void
  coming: ComingIn
}

/** Before the door, and after it has closed: what is so, and what one can do. */
export function Lobby({ lost, retry, ...door }: Props) {
  const say = useSay()
  const isLetIn = isDoorOpen(door.view) || door.coming.isComing
  return (
    <ParticipantPage home={door.exit}>
      <NeedsScript />
      {lost && <LostNotice lost={lost} retry={retry} />}
      <output>{isLetIn && <VisuallyHidden>{say(roomWords.doorOpen)}</VisuallyHidden>}</output>
      {isLetIn ? <DoorOpen {...door} /> : <LobbyState {...door} />}
    </ParticipantPage>
  )
}

function LobbyState({ base, exit, name, view, lines }: Omit<Props, 'lost' | 'retry' | 'coming'>) {
  const say = useSay()
  if (view.state === 'cancelled') return <End exit={exit} heading={say(roomWords.cancelled)} />
  if (view.admission === 'removed')
    return <End exit={exit} heading={say(roomWords.removed)} lead={say(roomWords.removedLead)} />
  if (view.state === 'closed')
    return <End exit={exit} heading={say(roomWords.closed)} lead={say(roomWords.closedLead)} />
  if (view.admission === 'declined') {
    return (
      <>
        <PageHeading heading={say(roomWords.declined)} lead={say(roomWords.declinedLead)} />
        <PostButton action={`${base}/entry`}>{say(roomWords.askAgain)}</PostButton>
      </>
    )
  }
  const staff = view.roster.filter(({ isHere }) => isHere)
  return (
    <>
      <PageHeading
        centred
        figure={<Avatar name={name} size="large" />}
        heading={say(view.state === 'open' ? roomWords.lobbyWaiting : roomWords.lobbySoon)}
        lead={say(roomWords.lobbyLead)}
      />
      <DoorLines lines={lines} />
      <Note heading={say(roomWords.whoIsHere)} status>
        {view.opensAt && <p>{say(roomWords.opensAt)({ door: formatTime(view.opensAt) })}</p>}
        {staff.length === 0 && <p>{say(roomWords.nobodyYet)}</p>}
        <Chips>
          {staff.map((seat) => (
            <Chip key={seat.id} tone="ok">
              {seat.name}
            </Chip>
          ))}
        </Chips>
      </Note>
      <GuestNote guests={view.guests} />
      <OrderOfDay phases={view.phases} />
      <Row fill>
        <ButtonLink
          tone="quiet"
          to={`${exit === '/guest' ? exit : ''}/check?room=${base.split('/').at(-1)}`}
        >
          {say(roomWords.tryDevices)}
        </ButtonLink>
        {exit === shellPaths.home && (
          <ButtonLink tone="plain" to={`/seat?room=${base.split('/').at(-1)}`}>
            {say(roomWords.changeSeat)}
          </ButtonLink>
        )}
        <ButtonLink tone="plain" to={exit}>
          {say(roomWords.notNow)}
        </ButtonLink>
      </Row>
    </>
  )
}

/** The last few things that were said to those who wait. */
function DoorLines({ lines }: { lines: LineOnPage[] }) {
  const say = useSay()
  const last = lines.filter(({ kind }) => kind === 'door').slice(-doorLines)
  return (
    <output>
      {last.length > 0 && (
        <Note tone="warm" heading={say(roomWords.fromHosts)}>
          {last.map(({ id, text, at }) => (
            <p key={id}>
              <When at={at} show="time" /> {text}
            </p>
          ))}
        </Note>
      )}
    </output>
  )
}

/** What happens when, for those who like to know beforehand. */
function OrderOfDay({ phases }: Pick<ViewOnPage, 'phases'>) {
  const say = useSay()
  if (phases.length === 0) return null
  return (
    <Note heading={say(roomWords.orderOfDay)}>
      {phases.map(({ id, kind, at }) => (
        <p key={id}>
          <When at={at} show="time" /> {say(sessionWords.phases[kind])}
        </p>
      ))}
    </Note>
  )
}

function End({ exit, heading, lead }: { exit: string; heading: string; lead?: string }) {
  const say = useSay()
  return (
    <>
      <PageHeading heading={heading} lead={lead} />
      <ButtonLink to={exit} tone="quiet">
        {say(roomWords.home)}
      </ButtonLink>
    </>
  )
}
