import { Temporal } from 'temporal-polyfill'
import type { DateRule } from './rule.ts'

/** Every date that a rule names up to a day, in order, each once. Nothing is known here of closed days. */
export function ruleDates(rule: DateRule, to: string): string[] {
  const last = rule.endsOn !== null && rule.endsOn < to ? rule.endsOn : to
  if (rule.startsOn > last) return []
  const named = {
    monthly_weekdays: monthlyDates,
    every_n_weeks: weeklyDates,
    fixed_dates: () => rule.dates,
  }[rule.pattern](rule, last)
  return [...new Set(named)].filter((date) => date >= rule.startsOn && date <= last).toSorted()
}

function monthlyDates({ startsOn, weekday, weeks }: DateRule, last: string): string[] {
  const dates: string[] = []
  const end = Temporal.PlainYearMonth.from(last)
  for (
    let month = Temporal.PlainYearMonth.from(startsOn);
    Temporal.PlainYearMonth.compare(month, end) <= 0;
    month = month.add({ months: 1 })
  ) {
    const days = daysOfMonth(month, weekday ?? 1)
    dates.push(...weeks.flatMap((week) => days.at(week === -1 ? -1 : week - 1) ?? []))
  }
  return dates
}

/** All days of a month that are the same weekday. */
function daysOfMonth(month: Temporal.PlainYearMonth, weekday: number): string[] {
  const first = month.toPlainDate({ day: 1 })
  const days: string[] = []
  for (
    let day = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
    day.month === first.month;
    day = day.add({ weeks: 1 })
  )
    days.push(String(day))
  return days
}

function weeklyDates({ startsOn, weekday, everyWeeks }: DateRule, last: string): string[] {
  const from = Temporal.PlainDate.from(startsOn)
  const dates: string[] = []
  for (
    let day = from.add({ days: ((weekday ?? 1) - from.dayOfWeek + 7) % 7 });
    String(day) <= last;
    day = day.add({ weeks: everyWeeks ?? 1 })
  )
    dates.push(String(day))
  return dates
}
