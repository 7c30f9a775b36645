import { useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { say } from '#app/words/language.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { roomWords } from '#app/words/room.ts'
import { post } from './post.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** What the parts of the steering stand on. */
export interface Steered {
  view: ViewOnPage
  /** Lifting a removal, and opening short of staff, is for coordinators. */
  isCoordinator: boolean
}

/** @returns whether it was done */
export type Press = (path: string, fields?: Record<string, string>) => Promise<boolean>

/** What a button of the room does: posts under the room's path, and keeps the sentence of a no. */
export function usePress(base: string): { press: Press; refusal: string | null } {
  const language = useLanguage()
  const [refusal, setRefusal] = useState<string | null>(null)
  return {
    refusal,
    press: async (path, fields) => {
      const { answer, refusal: reason } = await post(`${base}/${path}`, fields)
      const no = reason ? refusalWords[reason] : roomWords.notDone
      setRefusal(answer === null ? say(no, language) : null)
      return answer !== null
    },
  }
}
