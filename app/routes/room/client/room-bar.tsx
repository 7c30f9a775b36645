import {
  CameraIcon,
  CameraOffIcon,
  ChatIcon,
  LeaveIcon,
  MicIcon,
  MicOffIcon,
} from '#app/ui/icons.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Bar, BarButton } from '#app/ui/room/bar.tsx'
import { roomWords } from '#app/words/room.ts'
import type { MediaForm } from './media-connection.ts'
import type { Media } from './use-media.ts'

interface Props {
  media: Media
  form: MediaForm | null
  onLeave: () => void
}

/** The few things that can be done in a room; 出る is always in sight. */
export function RoomBar({ media, form, onLeave }: Props) {
  const say = useSay()
  const isOff = media.status !== 'connected'
  return (
    <Bar label={say(roomWords.bar)}>
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
      <BarButton icon={<ChatIcon />} label={say(roomWords.chat)} onClick={goToChat} />
      <BarButton icon={<LeaveIcon />} label={say(roomWords.leave)} tone="leave" onClick={onLeave} />
    </Bar>
  )
}

function goToChat() {
  document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.focus()
}
