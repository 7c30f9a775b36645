import type { RefusalReason } from '#app/platform/refusal.ts'
import { dateIn, daysAfter } from '../programme/calendar-days.ts'

interface Sent {
  startAt: Date
  zone: string
}

/** The day on which the materials of a session must be on their way, YYYY-MM-DD. */
export const parcelDue = ({ startAt, zone }: Sent, leadDays: number): string =>
  daysAfter(dateIn(startAt, zone), -leadDays)

interface Asking extends Sent {
  /** Whether the person has a place, and comes by screen. */
  mayNeed: boolean
  leadDays: number | null
}

/** Whether a parcel may still be asked for: up to the day before it must leave. */
export function canAskForParcel(session: Asking, now: Date): true | RefusalReason {
  if (session.leadDays === null || !session.mayNeed) return 'parcel_not_sent'
  const today = dateIn(now, session.zone)
  return today < parcelDue(session, session.leadDays) ? true : 'parcel_too_late'
}
