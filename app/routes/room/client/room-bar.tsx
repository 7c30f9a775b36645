import { useState } from 'react'
import {
  CameraIcon,
  CameraOffIcon,
  ChatIcon,
  HandIcon,
  HeartIcon,
  LeaveIcon,
  MicIcon,
  MicOffIcon,
} from '#app/ui/icons.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Bar, BarButton } from '#app/ui/room/bar.tsx'
import { roomWords } from '#app/words/room.ts'
import { Feelings } from './feelings.tsx'
import type { MediaForm } from './media-connection.ts'
import { post } from './post.ts'
import type { Media } from './use-media.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface Props {
  base: string
  view: ViewOnPage
  ownSeatId: string
  media: Media
  form: MediaForm | null
  onLeave: () => void
}

/** The few things that can be done in a room; 出る is always in sight. */
export function RoomBar({ base, view, ownSeatId, media, form, onLeave }: Props) {
  const say = useSay()
  const [showsFeelings, setShowsFeelings] = useState(false)
  const own = view.roster.find(({ id }) => id === ownSeatId)
  const isOff = media.status !== 'connected'
  const isHandUp = own?.hand != null
  const mayFeel = view.acts.includes('stamp')
  const feelings = mayFeel && showsFeelings && (
    <Feelings base={base} view={view} isQuiet={own?.isQuiet ?? false} />
  )
  return (
    <Bar label={say(roomWords.bar)} panel={feelings}>
      {(form === 'voice' || form === 'video') && (
        <BarButton
          icon={media.isMicOn ? <MicIcon /> : <MicOffIcon />}
          label={say(media.isMicOn ? roomWords.micOn : roomWords.micOff)}
          pressed={media.isMicOn}
          disabled={isOff}
          onClick={media.toggleMic}
        />
      )}
      {form === 'video' && (
        <BarButton
          icon={media.isCameraOn ? <CameraIcon /> : <CameraOffIcon />}
          label={say(media.isCameraOn ? roomWords.cameraOn : roomWords.cameraOff)}
          pressed={media.isCameraOn}
          disabled={isOff}
          onClick={media.toggleCamera}
        />
      )}
      {view.acts.includes('hand') && (
        <BarButton
          icon={<HandIcon />}
          label={say(isHandUp ? roomWords.lowerHand : roomWords.raiseHand)}
          pressed={isHandUp}
          onClick={() => void post(`${base}/hand`, isHandUp ? {} : { up: 'up' })}
        />
      )}
      {mayFeel && (
        <BarButton
          icon={<HeartIcon />}
          label={say(roomWords.feelings)}
          expanded={showsFeelings}
          onClick={() => setShowsFeelings(!showsFeelings)}
        />
      )}
      <BarButton icon={<ChatIcon />} label={say(roomWords.chat)} onClick={goToChat} />
      <BarButton icon={<LeaveIcon />} label={say(roomWords.leave)} tone="leave" onClick={onLeave} />
    </Bar>
  )
}

function goToChat() {
  document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.focus()
}
