import { useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { say } from '#app/words/language.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { roomWords } from '#app/words/room.ts'
import type { MediaKey } from './media-room.ts'
import { post } from './post.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** What the hub answers to somebody who comes in. */
export interface CameIn {
  view: ViewOnPage
  /** For a seat with sound, where there is any. */
  key: MediaKey | null
}

export interface ComingIn {
  /** The tap on 入る. */
  comeIn: () => void
  isComing: boolean
  /** The sentence of a no. */
  refusal: string | null
}

/** Coming in, once staff have let the person in. `begin` runs within the tap itself, `cameIn` with the answer. */
export function useComingIn(
  base: string,
  { begin, cameIn }: { begin: () => void; cameIn: (answer: CameIn) => void },
): ComingIn {
  const language = useLanguage()
  const [isComing, setComing] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  async function comeIn() {
    if (isComing) return
    begin()
    setComing(true)
    const { answer, refusal: reason } = await post(`${base}/coming-in`)
    setComing(false)
    const no = reason ? refusalWords[reason] : roomWords.notDone
    setRefusal(answer === null ? say(no, language) : null)
    if (answer !== null) cameIn(answer as CameIn)
  }
  return { comeIn: () => void comeIn(), isComing, refusal }
}
