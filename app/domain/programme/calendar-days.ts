import { Temporal } from 'temporal-polyfill'

/** The day on which an instant falls in a zone, YYYY-MM-DD. */
export const dateIn = (at: Date, zone: string): string =>
  String(
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate(),
  )

/** The same day so many months later, or the last of that month. */
export const monthsAfter = (date: string, months: number): string =>
  String(Temporal.PlainDate.from(date).add({ months }))

/** The same day so many days later; earlier where they are less than none. */
export const daysAfter = (date: string, days: number): string =>
  String(Temporal.PlainDate.from(date).add({ days }))
