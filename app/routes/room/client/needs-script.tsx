import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { roomWords } from '#app/words/room.ts'

/** Told only where the browser runs no script: what cannot work there, and the way out. */
export function NeedsScript() {
  const say = useSay()
  return (
    <noscript>
      <Note tone="warm">
        <p>{say(roomWords.needsScript)}</p>
      </Note>
    </noscript>
  )
}
