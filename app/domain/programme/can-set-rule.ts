import type { RefusalReason } from '#app/platform/refusal.ts'
import { dateIn, monthsAfter } from './calendar-days.ts'
import type { ProgrammeRule } from './programme-rule.ts'
import { ruleDates } from './rule-dates.ts'

/** Whether a rule can be meant by somebody who sets it now; the reason when not. */
export function canSetRule(rule: ProgrammeRule, now: Date): true | RefusalReason {
  if (!isZone(rule.zone)) return 'zone_unknown'
  if (rule.endsOn !== null && rule.endsOn < rule.startsOn) return 'rule_ends_before_start'
  const { pattern, weeks } = rule
  if (pattern === 'monthly_weekdays' && weeks.length > 0 && weeks.every((week) => week === 5))
    return 'rule_fifth_only'
  const today = dateIn(now, rule.zone)
  const from = rule.startsOn > today ? rule.startsOn : today
  const to = monthsAfter(from, 12)
  return ruleDates(rule, to).some((date) => date >= today) ? true : 'rule_names_no_date'
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
