import type { ClosurePolicy, RulePattern } from '#app/generated/prisma/enums.ts'

/** Which dates a programme names: see docs/decisions/0011. Dates are YYYY-MM-DD. */
export interface DateRule {
  pattern: RulePattern
  /** 1 is Monday (ISO 8601). Fixed dates have none. */
  weekday: number | null
  /** Which of them in a month: 1 to 5, or -1 for the last. */
  weeks: number[]
  everyWeeks: number | null
  dates: string[]
  startsOn: string
  endsOn: string | null
  closurePolicy: ClosurePolicy
}

/** Days on which the hub itself is closed, first and last included. */
export interface ClosedDays {
  from: string
  to: string
  label: string
}
