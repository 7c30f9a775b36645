import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { mediaWords } from '#app/words/media.ts'
import { post } from './post.ts'
import type { Media } from './use-media.ts'

/** Staff ask whether one would like to say something. The microphone is the person's own: they switch it on, or not. */
export function AskedToSpeak({ base, media }: { base: string; media: Media }) {
  const say = useSay()
  const answer = () => void post(`${base}/unmute-answer`)
  return (
    <Note tone="warm" status heading={say(mediaWords.askedToSpeak)}>
      <p>{say(mediaWords.askedToSpeakLead)}</p>
      <Row fill>
        <Button
          onClick={() => {
            if (!media.isMicOn) media.toggleMic()
            answer()
          }}
        >
          {say(mediaWords.speakNow)}
        </Button>
        <Button tone="quiet" onClick={answer}>
          {say(mediaWords.notNow)}
        </Button>
      </Row>
    </Note>
  )
}
