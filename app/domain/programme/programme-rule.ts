import type { Rule, SessionVenue } from '#app/generated/prisma/client.ts'
import type { DateRule } from './rule.ts'

/** A rule as people say it: which dates, at what hours of which clock, where. */
export interface ProgrammeRule extends DateRule {
  /** HH:MM on the clock of the zone, in the order in which they happen. */
  door: string
  start: string
  end: string
  close: string
  zone: string
  venue: SessionVenue
  place: string | null
}

/** A rule's row, read. */
export function readRule(row: Rule): ProgrammeRule {
  const { pattern, weekday, weeks, everyWeeks, closurePolicy, dates, startsOn, endsOn } = row
  const { door, start, end, close, zone, venue, place } = row
  return {
    pattern,
    weekday,
    weeks,
    everyWeeks,
    closurePolicy,
    dates: dates.map(dateText),
    startsOn: dateText(startsOn),
    endsOn: endsOn && dateText(endsOn),
    door,
    start,
    end,
    close,
    zone,
    venue,
    place,
  }
}

/** A rule, as its row is written. */
export function ruleColumns({ dates, startsOn, endsOn, ...rule }: ProgrammeRule) {
  return {
    ...rule,
    dates: dates.map(dateColumn),
    startsOn: dateColumn(startsOn),
    endsOn: endsOn === null ? null : dateColumn(endsOn),
  }
}

/** A column of dates as YYYY-MM-DD. */
export const dateText = (column: Date): string => column.toISOString().slice(0, 10)

/** YYYY-MM-DD for a column of dates. */
export const dateColumn = (date: string): Date => new Date(`${date}T00:00:00Z`)
