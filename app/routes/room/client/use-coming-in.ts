import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { say } from '#app/words/language.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { roomWords } from '#app/words/room.ts'
import { post } from './post.ts'
import type { ViewOnPage } from './use-room-stream.ts'

export interface ComingIn {
  /** The tap on 入る. */
  comeIn: () => void
  isComing: boolean
  /** Done on this page, or before it was opened. On another page of the person it is not. */
  hasComeIn: boolean
  /** The sentence of a no. */
  refusal: string | null
}

interface Door {
  base: string
  isInside: boolean
  /** Runs within the tap itself, before anything is known: whoever connects their sound comes in by it. */
  begin: () => Promise<unknown>
  /** With the room as it looks from inside. */
  cameIn: (view: ViewOnPage) => void
  /** The door said no. */
  refused: () => void
}

/** Coming in, once staff have let the person in. */
export function useComingIn({ base, begin, cameIn, refused, ...door }: Door): ComingIn {
  const language = useLanguage()
  const [isComing, setComing] = useState(false)
  const [hasComeIn, setHasComeIn] = useState(door.isInside)
  const [refusal, setRefusal] = useState<string | null>(null)
  const isInside = useRef(false)
  isInside.current = door.isInside
  useEffect(() => {
    // Whoever was taken out, and may come again, stands before the door as at first.
    if (!door.isInside) setHasComeIn(false)
  }, [door.isInside])
  async function comeIn() {
    if (isComing) return
    setComing(true)
    await begin()
    const { answer, refusal: reason } = isInside.current
      ? { answer: null, refusal: null }
      : await post(`${base}/coming-in`)
    setComing(false)
    setHasComeIn(answer !== null || isInside.current)
    if (answer !== null) return cameIn(answer as ViewOnPage)
    if (isInside.current) return
    setRefusal(say(reason ? refusalWords[reason] : roomWords.notDone, language))
    refused()
  }
  return { comeIn: () => void comeIn(), isComing, hasComeIn, refusal }
}
