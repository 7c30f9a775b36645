import type { RefusalReason } from '#app/platform/refusal.ts'

/** Minutes before the doors open from which a person may wait in the lobby. */
export const lobbyLeadMinutes = 60

interface Circumstances {
  isCancelled: boolean
  /** With a place, or because they may drop in. */
  mayCome: boolean
  doorAt: Date
  overAt: Date
}

/** Whether a person may come into the lobby now; the reason when not. */
export function canEnterLobby(session: Circumstances, now: Date): true | RefusalReason {
  if (session.isCancelled) return 'session_cancelled'
  if (now >= session.overAt) return 'session_over'
  if (!session.mayCome) return 'not_applied'
  const opensAt = session.doorAt.getTime() - lobbyLeadMinutes * 60_000
  return now.getTime() < opensAt ? 'session_not_open_yet' : true
}
