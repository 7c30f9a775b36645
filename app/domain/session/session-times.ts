import { Temporal } from 'temporal-polyfill'
import { dateIn } from '../programme/calendar-days.ts'
import { longestSessionMs } from './closing-after.ts'

interface WallClock {
  /** YYYY-MM-DD */
  date: string
  /** HH:MM, in the order in which they happen. */
  door: string
  start: string
  end: string
  close: string
  zone: string
}

export interface SessionTimes {
  doorAt: Date
  startAt: Date
  endAt: Date
  closeAt: Date
}

/**
 * The instants that a day's wall-clock times mean in a zone, or null when they are out of order or
 * more than twelve hours apart.
 * A time that comes before the door belongs to the next day: a gathering may pass midnight.
 */
export function sessionTimes({
  date,
  door,
  start,
  end,
  close,
  zone,
}: WallClock): SessionTimes | null {
  const day = Temporal.PlainDate.from(date)
  const instant = (time: string) => {
    const isNextDay = time < door
    const on = isNextDay ? day.add({ days: 1 }) : day
    return new Date(
      on.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
        .epochMilliseconds,
    )
  }
  const [doorAt, startAt, endAt, closeAt] = [
    instant(door),
    instant(start),
    instant(end),
    instant(close),
  ]
  const isInOrder = doorAt <= startAt && startAt < endAt && endAt <= closeAt
  const isOneSitting = closeAt.getTime() - doorAt.getTime() <= longestSessionMs
  return isInOrder && isOneSitting ? { doorAt, startAt, endAt, closeAt } : null
}

/** What a session's instants read on the clock of its zone: the other way round. */
export function wallClockOf({ zone, ...times }: SessionTimes & { zone: string }): WallClock {
  const read = (at: Date) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  const time = (at: Date) => read(at).toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    date: String(read(times.doorAt).toPlainDate()),
    door: time(times.doorAt),
    start: time(times.startAt),
    end: time(times.endAt),
    close: time(times.closeAt),
    zone,
  }
}

/** Whether two sessions stand at the same time, to the minute. */
export const areSameTimes = (one: SessionTimes, other: SessionTimes): boolean =>
  (['doorAt', 'startAt', 'endAt', 'closeAt'] as const).every(
    (name) => one[name].getTime() === other[name].getTime(),
  )

/** Midnight to midnight of a day of a zone, YYYY-MM-DD. */
export function dayBounds(date: string, zone: string): { from: Date; to: Date } {
  const day = Temporal.PlainDate.from(date)
  return { from: midnight(day, zone), to: midnight(day.add({ days: 1 }), zone) }
}

/** Midnight to midnight of the day that an instant falls on in a zone. */
export const dayAround = (now: Date, zone: string): { from: Date; to: Date } =>
  dayBounds(dateIn(now, zone), zone)

/** Midnight to midnight around a month of a zone, 2027-01. */
export function monthBounds(month: string, zone: string): { from: Date; to: Date } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  return { from: midnight(first, zone), to: midnight(first.add({ months: 1 }), zone) }
}

const midnight = (day: Temporal.PlainDate, zone: string) =>
  new Date(day.toZonedDateTime(zone).epochMilliseconds)

/** The Monday of the week that a day, YYYY-MM-DD, is in. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date)
  return String(day.subtract({ days: day.dayOfWeek - 1 }))
}

/** When a session is over: at its end, or before when its room was closed. */
export const overAt = (session: { closeAt: Date; room: { closedAt: Date | null } | null }): Date =>
  session.room?.closedAt ?? session.closeAt
