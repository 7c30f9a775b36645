import type { getYear } from '#app/domain/session/get-year.server.ts'
import { monthAfter } from '#app/ui/month-days.ts'
import { noonOf } from '#app/words/rule.ts'

type FoundYear = Awaited<ReturnType<typeof getYear>>

export type YearDay = ReturnType<typeof yearDays>[number]

/** Everything that a year has to show, in the order of its days. */
export function yearDays({ sessions, dates }: Pick<FoundYear, 'sessions' | 'dates'>) {
  const ofSessions = sessions.map((session) => ({
    key: session.id,
    at: session.startAt.toISOString(),
    session,
    state: session.state,
    occurrence: session.occurrence,
  }))
  const ofDates = dates.map(({ ruleId, occurrence: { times, ...occurrence } }) => ({
    key: `${ruleId} ${occurrence.ruleDate}`,
    at: times ? times.startAt.toISOString() : new Date(noonOf(occurrence.ruleDate)).toISOString(),
    session: null,
    state: times ? ('foreseen' as const) : ('left_out' as const),
    occurrence,
  }))
  return [...ofSessions, ...ofDates].toSorted((a, b) => a.at.localeCompare(b.at))
}

/** The twelve months from one on, each by its first day: 2026-11 → 2026-11-01T12:00+09:00, … */
export const monthsFrom = (month: string): { month: string; at: string }[] =>
  Array.from({ length: 12 }, (_none, index) => {
    const name = monthAfter(month, index)
    return { month: name, at: noonOf(`${name}-01`) }
  })
