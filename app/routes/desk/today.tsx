import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listUnconfirmedSessions } from '#app/domain/attendance/list-unconfirmed-sessions.server.ts'
import { countApplications } from '#app/domain/registration/list-applications.server.ts'
import { countParcels } from '#app/domain/parcel/list-parcels.server.ts'
import { listBoard } from '#app/domain/room/list-board.server.ts'
import { countOpenIncidents } from '#app/domain/room/list-incidents.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { findSecondFactors } from '#app/domain/sign-in/find-second-factors.server.ts'
import { hasRole } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { currentHealth } from '#app/platform/health.server.ts'
import { type MediaProgress, mediaState } from '#app/platform/media-state.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { When } from '#app/ui/when-text.tsx'
import { todayWords as words } from '#app/words/today.ts'
import { formatTime } from '#app/words/when.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { Hands } from './today-hands.tsx'
import { TodaySession } from './today-session.tsx'
import { useLiveBoard } from './use-live-board.ts'
import { useWaiting } from './waiting.ts'

/** The board follows the day by itself. */
export const handle: RouteHandle = { script: true, door: 'desk' }

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const at = now()
  const language = languageOf(request)
  const mayReadMails = hasRole(actor, 'coordinator', 'administrator')
  const [board, unconfirmed, secondFactors, applications, parcels, incidents] = await Promise.all([
    listBoard({ actor, now: at }),
    listUnconfirmedSessions({ actor, now: at }),
    findSecondFactors({ actor }),
    hasRole(actor, 'coordinator') ? countApplications({ now: at }) : 0,
    countParcels({ actor, now: at }),
    hasRole(actor, 'coordinator') ? countOpenIncidents() : 0,
  ])
  return {
    at,
    board: board.map(({ programme, ...session }) => ({
      ...session,
      title: sessionTitle({ ...session, programme }, language),
      minimumStaff: programme.minimumStaff,
    })),
    hands: {
      unconfirmed: unconfirmed.map(({ programme, ...session }) => ({
        ...session,
        title: sessionTitle({ ...session, programme }, language),
      })),
      applications,
      parcels,
      incidents,
    },
    parts: partsOf(),
    progress: mediaState().progress,
    isCoordinator: hasRole(actor, 'coordinator'),
    needsSecondFactor: mayReadMails && !secondFactors.hasAny,
  }
}

/** What works now; before the first probe what this process knows itself. */
function partsOf() {
  const { state } = mediaState()
  const parts = currentHealth()?.parts
  const known = parts?.media ?? ('ok' as const)
  return {
    media: state === 'ready' ? known : state,
    mail: parts?.mail ?? ('unknown' as const),
    worker: parts?.worker ?? ('ok' as const),
  }
}

export default function Today() {
  const say = useSay()
  const { at, board, hands, parts, progress, isCoordinator, needsSecondFactor } =
    useLoaderData<typeof loader>()
  const waiting = useWaiting()
  useLiveBoard()
  const rooms = board.filter(({ isCancelled }) => !isCancelled)
  const next = rooms.find(({ room }) => room !== 'closed')
  return (
    <>
      <PageHeading
        heading={
          <>
            {say(words.heading)} <When at={at} show="day" />
          </>
        }
        lead={say(words.lead)({ rooms: rooms.length, time: formatTime(at) })}
        aside={<Parts parts={parts} />}
      />
      {parts.media !== 'ok' && (
        <Note tone="warm">
          <p>
            {say(words.mediaNote[parts.media])}
            {parts.media === 'building' && progress && <Progress progress={progress} />}
          </p>
        </Note>
      )}
      {needsSecondFactor && (
        <Note tone="warm">
          <p>{say(words.secondFactor)}</p>
          <Row>
            <ButtonLink size="small" tone="quiet" to="/desk/account">
              {say(words.addSecondFactor)}
            </ButtonLink>
          </Row>
        </Note>
      )}
      {board.map((session) => (
        <TodaySession
          key={session.id}
          session={session}
          now={at}
          isNext={session.id === next?.id}
          mayHelp={isCoordinator}
        />
      ))}
      {board.length === 0 && (
        <EmptyState
          heading={say(words.none)}
          action={<ButtonLink to="/desk/sessions">{say(words.toSessions)}</ButtonLink>}
        >
          {say(words.noneText)}
        </EmptyState>
      )}
      <Hands hands={{ ...hands, ...waiting }} />
    </>
  )
}

function Progress({ progress }: { progress: MediaProgress }) {
  const say = useSay()
  return progress.step === 'build'
    ? say(words.mediaBuild)(progress)
    : say(words.mediaDownload)(progress)
}

const tones = {
  ok: 'ok',
  failing: 'bad',
  building: 'warn',
  absent: 'warn',
  unknown: 'plain',
} as const

function Parts({ parts }: { parts: ReturnType<typeof partsOf> }) {
  const say = useSay()
  return (
    <Chips>
      <Chip tone={tones[parts.media]}>{say(words.media[parts.media])}</Chip>
      <Chip tone={tones[parts.mail]}>{say(words.mail[parts.mail])}</Chip>
      {parts.worker === 'failing' && <Chip tone="bad">{say(words.worker)}</Chip>}
    </Chips>
  )
}
