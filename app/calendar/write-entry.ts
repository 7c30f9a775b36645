import { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator'
import { addEvent, asDocument, emptyCalendar } from './add-event.ts'
import type { CalendarEvent } from './calendar-event.ts'

interface Entry {
  event: CalendarEvent
  /** The one person whose calendar it is for. */
  attendee: string
  /** Who sends it: a calendar that knows the sender believes the change. */
  organizer: { name: string; address: string }
}

/**
 * An entry for one person's calendar, as it goes with a message: REQUEST to create and to change it,
 * CANCEL to take it out again (RFC 5546 §3.2.2, §3.2.5). Nobody else is named in it, and no answer is
 * asked for: the person has the place already.
 */
export function writeEntry({ event, attendee, organizer }: Entry) {
  const method = event.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = emptyCalendar().method(method)
  const entry = addEvent(calendar, event, true)
  entry.organizer({ name: organizer.name, email: organizer.address })
  entry.createAttendee({
    email: attendee,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  })
  return { method, content: asDocument(calendar) }
}
