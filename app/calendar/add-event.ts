import ical, { ICalEventClass, ICalEventStatus, type ICalCalendar } from 'ical-generator'
import type { CalendarEvent } from './calendar-event.ts'

/** An empty calendar of the hub. */
export const emptyCalendar = (name?: string): ICalCalendar =>
  ical({ prodId: { company: 'Engawa', product: 'Engawa', language: 'EN' }, name })

/**
 * Adds an appointment to a calendar. No zone is named anywhere: with one, the library writes the
 * server's wall clock; without, it writes the instant in UTC.
 */
export function addEvent(calendar: ICalCalendar, event: CalendarEvent, isPrivate: boolean) {
  return calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.changedAt,
    start: event.startAt,
    end: event.endAt,
    summary: inOneLine(event.title),
    url: event.url,
    status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: isPrivate ? ICalEventClass.PRIVATE : ICalEventClass.PUBLIC,
  })
}

/** Some readers end a line where Unicode does (U+0085, U+2028, U+2029), and then lose the title. */
const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

/** The document's text, whose last line ends like the others (RFC 5545 §3.1). */
export const asDocument = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`
