import { afterNight } from './quiet-hours.ts'

const minuteMs = 60_000
/** How long an offered place waits for its answer, at most. */
const longestMs = 24 * 60 * minuteMs
/** Before the doors there is no time left to pass a place on. */
const lastMs = 30 * minuteMs
/** Whoever has less than this to answer is asked nothing. */
const shortestMs = 10 * minuteMs
/** Nobody loses a place in their sleep: an offer that would end between these hours ends in the morning. */
const night = { from: 21, to: 9 }

/**
 * Until when a place that is offered now can be taken: a day, or half of the time to the doors where that
 * is less; never at night, unless the doors open first. Null where it is too late for an offer: then a
 * free seat is whoever's that asks.
 */
export function offerEnd({ now, doorAt }: { now: Date; doorAt: Date }): Date | null {
  const latest = doorAt.getTime() - lastMs
  if (latest - now.getTime() < shortestMs) return null
  const length = Math.min(longestMs, (doorAt.getTime() - now.getTime()) / 2)
  const end = afterNight(new Date(now.getTime() + Math.max(length, shortestMs)), night)
  return new Date(Math.min(end.getTime(), latest))
}
