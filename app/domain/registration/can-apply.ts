import type { RefusalReason } from '#app/platform/refusal.ts'

interface Place {
  isCancelled: boolean
  doorAt: Date
  overAt: Date
  capacity: number
  /** Places that people have, or that are offered to somebody. */
  taken: number
  /** How many wait for one. */
  waiting: number
  /** This person has a registration here already, in whatever state. */
  hasApplied: boolean
  /** Counselling has none: who waits for an appointment would learn of somebody else's. */
  hasWaitlist: boolean
}

export type Standing = 'place' | 'waitlist' | RefusalReason

/**
 * What somebody gets who applies now: a place, a number in the waitlist, or the reason why neither.
 * Nobody passes those who wait; once the doors are open nobody waits any more.
 */
export function canApply(place: Place, now: Date): Standing {
  if (place.isCancelled) return 'session_cancelled'
  if (place.overAt <= now) return 'session_over'
  if (place.hasApplied) return 'already_applied'
  const areDoorsOpen = place.doorAt <= now
  const isFree = place.taken < place.capacity && (place.waiting === 0 || areDoorsOpen)
  if (isFree) return 'place'
  return place.hasWaitlist && !areDoorsOpen ? 'waitlist' : 'session_full'
}
