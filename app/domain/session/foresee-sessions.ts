import { type Occurrence, nextOccurrences } from '../programme/next-occurrences.ts'
import type { ProgrammeRule } from '../programme/programme-rule.ts'
import type { ClosedDays } from '../programme/rule.ts'
import { type SessionTimes, sessionTimes } from './session-times.ts'

/** How far ahead the sessions of a rule are put into the calendar as proposals. */
export const materialisedMonths = 6

export interface Foreseen extends Occurrence {
  /** None where the date is left out. */
  times: SessionTimes | null
}

/** What a rule makes of the days from one to another, both included (YYYY-MM-DD). */
export function foreseeSessions(
  rule: ProgrammeRule,
  range: { from: string; to: string; closures: ClosedDays[] },
): Foreseen[] {
  return nextOccurrences(rule, range).map((occurrence) => ({
    ...occurrence,
    times: occurrence.date === null ? null : sessionTimes({ ...rule, date: occurrence.date }),
  }))
}
