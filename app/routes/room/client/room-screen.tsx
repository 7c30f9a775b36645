import type { ReactNode } from 'react'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Steering } from '#app/ui/room/steering.tsx'
import { LeaveLink, RoomFrame } from '#app/ui/room/room-frame.tsx'
import { roomWords, staffRoomWords } from '#app/words/room.ts'
import { NeedsScript } from './needs-script.tsx'
import { AskedToSpeak } from './asked-to-speak.tsx'
import { CaptionDesk, CaptionLane } from './captions.tsx'
import type { MediaForm } from './media-connection.ts'
import { LostNotice } from './lost-notice.tsx'
import { MediaControls } from './media-controls.tsx'
import { MediaNotice } from './media-notice.tsx'
import { Places } from './places.tsx'
import { post } from './post.ts'
import { AskQuestion, ShownQuestions } from './questions.tsx'
import { RoomBar } from './room-bar.tsx'
import { RoomChat } from './room-chat.tsx'
import { RoomStage } from './room-stage.tsx'
import { useMediaCodeAhead } from './use-media-code-ahead.ts'
import { SpokenNews } from './spoken-news.tsx'
import { TimeLeft } from './time-left.tsx'
import { type ComingIn, useComingIn } from './use-coming-in.ts'
import { useMedia } from './use-media.ts'
import { useRoomNews } from './use-room-news.ts'
import { type RoomStream, type ViewOnPage, useRoomStream } from './use-room-stream.ts'
import { isDoorOpen } from './door-open.tsx'
import { useFocusInside } from './use-focus-inside.ts'
import { useMediaAhead } from './use-media-ahead.ts'
import { useSignsOfLife } from './use-signs-of-life.ts'

export interface RoomOnPage {
  base: string
  /** Where 出る leads. */
  exit: string
  title: string
  ownSeatId: string
  ownName: string
  view: ViewOnPage
}

interface Props {
  room: RoomOnPage
  /** What is shown while the person is not inside. */
  outside: (stream: RoomStream & { coming: ComingIn }) => ReactNode
  /** What only staff see beside the chat. */
  steering?: (view: ViewOnPage) => ReactNode
}

/** One seat's page of a room: outside it, or inside with sound, pictures and text. */
export function RoomScreen({ room, outside, steering }: Props) {
  const say = useSay()
  const { base, exit, ownSeatId } = room
  const stream = useRoomStream(base, room.view)
  const { view, lines, lost, retry } = stream
  const coming = useComingIn({
    base,
    isInside: view.isInside,
    begin: async () => formAtDoor && (await media.begin(formAtDoor, takeAhead())),
    cameIn: stream.take,
    refused: () => media.giveUp(),
  })
  const isSteering = steering !== undefined
  // Staff on duty come and go by their duty, without a tap.
  const isOnThisPage = isSteering || coming.isComing || coming.hasComeIn
  const isInRoom = view.isInside && view.state === 'open' && isOnThisPage
  const formOfMedia = view.hasMedia ? mediaForm(view.form) : null
  const form = isInRoom ? mediaForm(view.form) : null
  const formAtDoor = !isInRoom && isDoorOpen(view) ? formOfMedia : null
  useMediaCodeAhead(mayStillComeIn(view) && formOfMedia !== null)
  const takeAhead = useMediaAhead(base, formAtDoor !== null)
  const media = useMedia(base, view.hasMedia ? form : null, view.place?.id ?? null)
  useSignsOfLife(base, media.sid)
  const talk = lines.filter(({ kind }) => kind !== 'caption' && (isSteering || kind !== 'door'))
  const news = useRoomNews({ view, ownSeatId, lastLineId: talk.at(-1)?.id ?? null })
  // While somebody comes in their sound goes first: drawing the room would hold it up.
  const isShown = (isInRoom && !coming.isComing) || (isSteering && view.state === 'before')
  useFocusInside(isShown)
  if (!isShown) return <>{outside({ ...stream, coming })}</>

  async function leave() {
    await post(`${base}/departure`)
    location.assign(exit)
  }
  const isStaffHere = ({ isHere, role }: Seat) => isHere && role === 'facilitator'
  const staff = view.roster.filter(isStaffHere).length
  return (
    <RoomFrame
      title={room.title}
      subtitle={<TimeLeft view={view} />}
      corner={isSteering ? <LeaveLink to={exit}>{say(staffRoomWords.desk)}</LeaveLink> : undefined}
      status={<Chip>{say(roomWords.people)({ guests: view.people, staff })}</Chip>}
      stageLabel={say(roomWords.stage)}
      sideLabel={say(roomWords.chat)}
      first={form === null ? 'text' : 'stage'}
      notice={
        <>
          <NeedsScript />
          {lost && <LostNotice lost={lost} retry={retry} />}
          <MediaNotice
            media={media}
            hasSound={form !== null && view.hasMedia}
            isLost={lost !== null}
          />
          {view.isAskedToSpeak && <AskedToSpeak base={base} media={media} />}
          <ShownQuestions questions={view.questions} />
          <CaptionLane lines={lines} />
          <Places base={base} view={view} isSteering={isSteering} />
        </>
      }
      bar={
        <RoomBar
          base={base}
          view={view}
          ownSeatId={ownSeatId}
          media={media}
          form={form}
          onLeave={() => void leave()}
        />
      }
      side={
        <>
          {isSteering && <Steering>{steering(view)}</Steering>}
          {view.acts.includes('caption') && <CaptionDesk base={base} />}
          <RoomChat
            base={base}
            ownSeatId={ownSeatId}
            lines={talk}
            news={news.lines}
            canWrite={view.acts.includes('talk')}
            mayRead={isSteering}
          />
          {view.acts.includes('ask') && <AskQuestion base={base} />}
          <SpokenNews text={news.spoken} />
        </>
      }
    >
      <RoomStage view={view} media={media} ownSeatId={ownSeatId} />
      {form !== null && view.hasMedia && (
        <MediaControls base={base} view={view} ownSeatId={ownSeatId} media={media} />
      )}
    </RoomFrame>
  )
}

/** Whoever waits, or is in: nothing is fetched on a prepaid line for a door that stays shut. */
const mayStillComeIn = ({ state, admission, isInside }: ViewOnPage): boolean =>
  (state === 'before' || state === 'open') &&
  (isInside || admission === 'waiting' || admission === 'admitted')

type Seat = ViewOnPage['roster'][number]

const mediaForm = (form: ViewOnPage['form']): MediaForm | null =>
  form === 'text' || form === 'on_site' ? null : form
