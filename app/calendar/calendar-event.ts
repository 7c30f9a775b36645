/** One appointment, as every calendar of the hub says it: when, under what name, and nothing more. */
export interface CalendarEvent {
  /** The same for ever (RFC 5545 §3.8.4.7). */
  uid: string
  /** Rises with every change (RFC 5545 §3.8.7.4). */
  sequence: number
  title: string
  startAt: Date
  endAt: Date
  isCancelled: boolean
  /** When what it says was last changed. */
  changedAt: Date
  /** Where its reader finds more: a page that opens nothing by itself. */
  url: string
}
