import type { RefusalReason } from '#app/platform/refusal.ts'

interface Circumstances {
  isCancelled: boolean
  isConfirmed: boolean
  isRoomOpen: boolean
  endAt: Date
  hasRoomClosed: boolean
}

/** Whether attendance may be confirmed now; the reason when not. A room still open has not happened yet. */
export function canConfirmAttendance(session: Circumstances, now: Date): true | RefusalReason {
  if (session.isCancelled) return 'session_cancelled'
  if (session.isConfirmed) return 'already_confirmed'
  if (session.isRoomOpen) return 'session_still_running'
  return session.hasRoomClosed || now >= session.endAt ? true : 'session_still_running'
}
