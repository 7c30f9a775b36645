import { useEffect, useState } from 'react'
import { useSay } from '#app/ui/language.tsx'
import { sessionWords } from '#app/words/participant.ts'
import { roomWords } from '#app/words/room.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/**
 * What is on and how long it still goes, or how long the session goes: a quiet line that nobody is hurried
 * by. Counted in the browser alone, so that the first picture is the same on both sides.
 */
export function TimeLeft({ view }: { view: ViewOnPage }) {
  const say = useSay()
  const { phase } = view
  const minutes = useMinutesUntil(phase?.endsAt ?? Date.parse(view.endAt))
  if (minutes === null) return null
  return phase ? (
    <>{say(roomWords.phaseLeft)({ phase: say(sessionWords.phases[phase.kind]), minutes })}</>
  ) : (
    <>{say(roomWords.minutesLeft)({ minutes })}</>
  )
}

function useMinutesUntil(end: number): number | null {
  const [minutes, setMinutes] = useState<number | null>(null)
  useEffect(() => {
    const count = () => setMinutes(Math.max(0, Math.ceil((end - Date.now()) / 60_000)))
    count()
    const timer = setInterval(count, 30_000)
    return () => clearInterval(timer)
  }, [end])
  return minutes
}
