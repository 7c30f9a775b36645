import { addEvent, asDocument, emptyCalendar } from './add-event.ts'
import type { CalendarEvent } from './calendar-event.ts'

const refreshSeconds = 6 * 3_600

/** A calendar that a person's own program reads again and again. It names nobody. */
export function writeFeed({
  name,
  isPrivate,
  events,
}: {
  name: string
  /** Of one person: a calendar that others see shows such an appointment as busy time. */
  isPrivate: boolean
  events: CalendarEvent[]
}): string {
  const calendar = emptyCalendar(name).ttl(refreshSeconds)
  for (const event of events) addEvent(calendar, event, isPrivate)
  return asDocument(calendar)
}
