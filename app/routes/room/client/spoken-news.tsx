import { useState } from 'react'
import { useSay } from '#app/ui/language.tsx'
import { roomWords } from '#app/words/room.ts'

/** Hands and feelings for whoever listens to the page: read aloud politely, unless they stop it. */
export function SpokenNews({ text }: { text: string }) {
  const say = useSay()
  const [isMuted, setIsMuted] = useState(false)
  return (
    <div className="spoken">
      <button type="button" className="skip-link" onClick={() => setIsMuted(!isMuted)}>
        {say(isMuted ? roomWords.unmuteNews : roomWords.muteNews)}
      </button>
      <output className="visually-hidden">{isMuted ? '' : text}</output>
    </div>
  )
}
