import { Temporal } from 'temporal-polyfill'

/** The day on which an instant falls in a zone, YYYY-MM-DD. */
export function dateIn(at: Date, zone: string): string {
  let days = daysOfZones.get(zone)
  if (!days) daysOfZones.set(zone, (days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })))
  return days.format(at)
}

/** Swedes write a day as ISO 8601 does. Making a reader of a zone takes a hundred times as long as using it. */
const daysOfZones = new Map<string, Intl.DateTimeFormat>()

/** The same day so many months later, or the last of that month. */
export const monthsAfter = (date: string, months: number): string =>
  String(Temporal.PlainDate.from(date).add({ months }))

/** The same day so many days later; earlier where they are less than none. */
export const daysAfter = (date: string, days: number): string =>
  String(Temporal.PlainDate.from(date).add({ days }))
