import type { RefusalReason } from '#app/platform/refusal.ts'

interface Place {
  isCancelled: boolean
  overAt: Date
  capacity: number
  taken: number
  hasPlace: boolean
}

/** Whether a place in a session can be had now; the reason when not. */
export function canApply(place: Place, now: Date): true | RefusalReason {
  if (place.isCancelled) return 'session_cancelled'
  if (place.overAt <= now) return 'session_over'
  if (place.hasPlace) return 'already_applied'
  if (place.taken >= place.capacity) return 'session_full'
  return true
}
