import { Temporal } from 'temporal-polyfill'
import { holidayOn, holidaysKnownTo } from './holiday-on.ts'
import { ruleDates } from './rule-dates.ts'
import type { ClosedDays, DateRule } from './rule.ts'

/** Why a day is closed: a public holiday, or a closure of the hub's own. */
export type ClosedBy =
  { kind: 'holiday'; ja: string; en: string } | { kind: 'closure'; label: string }

/**
 * What became of a date that a rule names. It stands; or it is closed and all the same kept, moved,
 * left out (`skipped`), left out because the day it would move to has a session of this rule
 * (`taken`), or because no open weekday is near (`nowhere`).
 */
export type Outcome = 'stands' | 'kept' | 'moved' | 'skipped' | 'taken' | 'nowhere'

export interface Occurrence {
  /** The date that the rule names. */
  ruleDate: string
  /** Where it takes place, or null where it is left out. */
  date: string | null
  outcome: Outcome
  /** Why it does not simply stand. */
  closedBy: ClosedBy | null
  /** The date lies beyond the holiday data: it may be a holiday that nobody has written down yet. */
  isHolidayUnknown: boolean
}

/** How far a session moves out of the way of a closed day. */
const farthestDays = 14

/**
 * What a rule's dates become, for those that it names from one day to another (both included), in
 * their order. The meaning is written down in docs/decisions/0011.
 */
export function nextOccurrences(
  rule: DateRule,
  { from, to, closures }: { from: string; to: string; closures: ClosedDays[] },
): Occurrence[] {
  const farthest = String(Temporal.PlainDate.from(to).add({ days: farthestDays }))
  const named = ruleDates(rule, farthest)
  const closedBy = new Map(named.map((date) => [date, closingOf(date, closures)]))
  const taken = new Set(
    named.filter((date) => !closedBy.get(date) || rule.closurePolicy === 'keep'),
  )
  const occurrences = named.map((ruleDate): Occurrence => {
    const closing = closedBy.get(ruleDate) ?? null
    const settled = settle(ruleDate, closing)
    const isHolidayUnknown = (settled.date ?? ruleDate) > holidaysKnownTo
    return { ruleDate, closedBy: closing, isHolidayUnknown, ...settled }
  })
  return occurrences.filter(({ ruleDate }) => ruleDate >= from && ruleDate <= to)

  function settle(date: string, closing: ClosedBy | null): Pick<Occurrence, 'date' | 'outcome'> {
    if (!closing) return { date, outcome: 'stands' }
    if (rule.closurePolicy === 'keep') return { date, outcome: 'kept' }
    if (rule.closurePolicy === 'skip') return { date: null, outcome: 'skipped' }
    const target = openWeekday(date, rule.closurePolicy === 'next_weekday' ? 1 : -1, closures)
    if (target === null) return { date: null, outcome: 'nowhere' }
    if (taken.has(target)) return { date: null, outcome: 'taken' }
    taken.add(target)
    return { date: target, outcome: 'moved' }
  }
}

/** Why a day is closed, or null when it is open. */
export function closingOf(date: string, closures: ClosedDays[]): ClosedBy | null {
  const holiday = holidayOn(date)
  if (holiday) return { kind: 'holiday', ...holiday }
  const closure = closures.find(({ from, to }) => from <= date && date <= to)
  return closure ? { kind: 'closure', label: closure.label } : null
}

/** The nearest open Monday to Friday in one direction, or null when none is near. */
function openWeekday(date: string, step: 1 | -1, closures: ClosedDays[]): string | null {
  for (let days = 1; days <= farthestDays; days += 1) {
    const day = Temporal.PlainDate.from(date).add({ days: days * step })
    if (day.dayOfWeek <= 5 && !closingOf(String(day), closures)) return String(day)
  }
  return null
}
