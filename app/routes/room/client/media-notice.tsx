import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { mediaWords } from '#app/words/media.ts'
import { roomWords } from '#app/words/room.ts'
import type { Media } from './use-media.ts'

/** One quiet sentence about sound and line, when there is something to say. */
export function MediaNotice({
  media,
  hasSound,
  isLost,
}: {
  media: Media
  hasSound: boolean
  isLost: boolean
}) {
  const say = useSay()
  const sentence = noticeOf(media, hasSound, isLost)
  return (
    <>
      {sentence && (
        <Note tone="warm" status>
          <p>{say(sentence)}</p>
        </Note>
      )}
      {hasSound && media.status === 'connected' && media.needsTap && (
        <Button onClick={media.playSound}>{say(roomWords.playSound)}</Button>
      )}
      {hasSound && media.status === 'elsewhere' && (
        <Button tone="quiet" onClick={media.takeOver}>
          {say(roomWords.soundHere)}
        </Button>
      )}
    </>
  )
}

function noticeOf(media: Media, hasSound: boolean, isLost: boolean) {
  if (isLost) return null
  if (media.trouble) return mediaWords.troubles[media.trouble]
  if (!hasSound) return null
  switch (media.status) {
    case 'connecting':
      return roomWords.connecting
    case 'reconnecting':
      return roomWords.reconnecting
    case 'away':
      return roomWords.noMedia
    case 'elsewhere':
      return roomWords.elsewhere
    case 'connected':
      return media.pictures.arePaused ? mediaWords.arePaused : null
    case 'none':
    case 'over':
      return null
  }
}
