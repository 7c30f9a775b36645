import { afterNight, quietUntil } from './quiet-hours.ts'

interface Remindable {
  startAt: Date
  /** Minutes before the start at which people are reminded. */
  leads: number[]
  /** Since when the person knows of this hour: their place, or the last move. What lay before is told already. */
  knownSince: Date
  /** Leads of which they were reminded. */
  sent: number[]
}

/**
 * Of which lead somebody is to be reminded now, and which others that one stands for; null for none.
 * A reminder that falls into the night comes in the morning, if the session has not begun by then. One
 * who comes late, because no worker ran, brings one message and not three.
 */
export function dueReminder(
  { startAt, leads, knownSince, sent }: Remindable,
  now: Date,
): { lead: number; leads: number[] } | null {
  if (now >= startAt || quietUntil(now)) return null
  const due = leads
    .filter((lead) => !sent.includes(lead))
    .map((lead) => ({ lead, at: afterNight(new Date(startAt.getTime() - lead * 60_000)) }))
    .filter(({ at }) => at > knownSince && at <= now && at < startAt)
    .map(({ lead }) => lead)
  const lead = Math.min(...due)
  const isTold = sent.some((other) => other < lead)
  return due.length === 0 || isTold ? null : { lead, leads: due }
}
