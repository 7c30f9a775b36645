import type { GuestRole } from '#app/generated/prisma/enums.ts'
import type { RefusalReason } from '#app/platform/refusal.ts'

/** Hours before the doors up to which an observer can be announced: people are told before the day. */
export const observerNoticeHours = 24

interface Circumstances {
  isCancelled: boolean
  doorAt: Date
  closeAt: Date
}

/** Whether somebody may still be invited to a session in that role; the reason when not. */
export function canIssueGuestKey(
  role: GuestRole,
  session: Circumstances,
  now: Date,
): true | RefusalReason {
  if (session.isCancelled) return 'session_cancelled'
  if (now >= session.closeAt) return 'session_over'
  const latest = session.doorAt.getTime() - observerNoticeHours * 3_600_000
  return role === 'observer' && now.getTime() > latest ? 'observer_too_late' : true
}
