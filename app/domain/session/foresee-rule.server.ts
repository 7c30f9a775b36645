import { database } from '#app/platform/database.server.ts'
import { dateIn, monthsAfter } from '../programme/calendar-days.ts'
import { listClosures } from '../programme/list-closures.server.ts'
import type { ProgrammeRule } from '../programme/programme-rule.ts'
import type { Difference } from './compare-with-rule.ts'
import { foreseeSessions } from './foresee-sessions.ts'
import type { YearDate } from './get-year.server.ts'
import { differenceKey, readDifference } from './read-difference.server.ts'

/** What a rule that `checkRule` allows would make: its first year, and what it does to what stands. Changes nothing. */
export async function foreseeRule({
  rule,
  replacedId,
  now,
}: {
  rule: ProgrammeRule
  replacedId: string | null
  now: Date
}): Promise<{ year: YearDate[]; difference: Difference; differenceKey: string }> {
  const today = dateIn(now, rule.zone)
  const range = { from: today, to: monthsAfter(`${today.slice(0, 7)}-01`, 12) }
  const dates = foreseeSessions(rule, { ...range, closures: await listClosures() })
  const difference = await readDifference(database(), { rule, replacedId, now })
  return {
    year: dates
      .filter(({ times }) => times === null || times.doorAt > now)
      .map((occurrence) => ({ ruleId: '', occurrence })),
    difference,
    differenceKey: differenceKey(difference),
  }
}
