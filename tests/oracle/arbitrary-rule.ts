import holidayJp from '@holiday-jp/holiday_jp'
import fc from 'fast-check'
import type { WalkedClosure, WalkedRule } from './walk-days.ts'

/** The thirty years in which rules are compared. */
export const thirtyYears = { from: '2025-01-01', to: '2055-01-01' }

const start = Date.UTC(2025, 0, 1)
const dayNumber = (text: string) => (Date.parse(`${text}T00:00:00Z`) - start) / 86_400_000
const length = dayNumber(thirtyYears.to)

/** The day so many days after another, YYYY-MM-DD. */
export const daysFrom = (text: string, days: number) =>
  new Date(start + (dayNumber(text) + days) * 86_400_000).toISOString().slice(0, 10)

export const someDay = fc
  .integer({ min: 0, max: length })
  .map((days) => daysFrom(thirtyYears.from, days))
const someYear = fc.integer({ min: 2025, max: 2054 })
const holiday = fc.constantFrom(
  ...Object.keys(holidayJp.holidays).filter((text) => text > thirtyYears.from),
)

const closureFrom = (from: string, days: number) => ({
  from,
  to: daysFrom(from, days),
  label: '',
})
const short = fc.tuple(someDay, fc.integer({ min: 0, max: 4 }))
const long = fc.tuple(someDay, fc.integer({ min: 10, max: 45 }))
const aroundHoliday = fc
  .tuple(holiday, fc.integer({ min: -3, max: 1 }), fc.integer({ min: 0, max: 20 }))
  .map(([day, offset, days]): [string, number] => [daysFrom(day, offset), days])
const aroundNewYear = fc
  .tuple(someYear, fc.integer({ min: 25, max: 31 }), fc.integer({ min: 0, max: 12 }))
  .map(([year, day, days]): [string, number] => [`${year}-12-${day}`, days])

/** Short and long ones, around holidays and the new year, some overlapping the one before. */
export const someClosures: fc.Arbitrary<(WalkedClosure & { label: string })[]> = fc
  .array(
    fc
      .tuple(
        fc.oneof(short, long, aroundHoliday, aroundNewYear),
        fc.option(fc.integer({ min: 0, max: 8 }), { freq: 2 }),
      )
      .map(([[from, days], overlap]) => [
        closureFrom(from, days),
        ...(overlap === null ? [] : [closureFrom(daysFrom(from, overlap), 10)]),
      ]),
    { maxLength: 60 },
  )
  .map((closures) => closures.flat())

/** In clusters, so that one may move onto another; unordered, and some of them twice. */
const fixedDates = fc
  .array(
    fc
      .tuple(
        fc.oneof(someDay, holiday),
        fc.array(fc.constantFrom(-2, -1, 0, 1, 2, 3), { minLength: 1, maxLength: 5 }),
      )
      .map(([day, offsets]) => offsets.map((offset) => daysFrom(day, offset))),
    { minLength: 1, maxLength: 30 },
  )
  .map((clusters) => clusters.flat())

const weekday = fc.integer({ min: 1, max: 7 })
const none = { weekday: null, weeks: [], everyWeeks: null, dates: [] }
const pattern = fc.oneof(
  fc
    .record({
      pattern: fc.constant('monthly_weekdays' as const),
      weekday,
      weeks: fc.array(fc.constantFrom(-1, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 5 }),
    })
    .map((rule) => ({ ...none, ...rule })),
  fc
    .record({
      pattern: fc.constant('every_n_weeks' as const),
      weekday,
      everyWeeks: fc.integer({ min: 1, max: 8 }),
    })
    .map((rule) => ({ ...none, ...rule })),
  fc
    .record({ pattern: fc.constant('fixed_dates' as const), dates: fixedDates })
    .map((rule) => ({ ...none, ...rule })),
)

/** Mostly from the first years and without end, so that a rule names much. */
export const someRule: fc.Arbitrary<WalkedRule> = fc
  .tuple(
    pattern,
    fc.constantFrom('keep', 'skip', 'previous_weekday', 'next_weekday'),
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -700, max: 700 }) },
      fc.integer({ min: 0, max: length }),
    ),
    fc.option(fc.integer({ min: 0, max: length }), { freq: 2 }),
  )
  .map(([named, closurePolicy, startDays, lastingDays]) => {
    const startsOn = daysFrom(thirtyYears.from, startDays)
    const endsOn = lastingDays === null ? null : daysFrom(startsOn, lastingDays)
    return { ...named, closurePolicy, startsOn, endsOn }
  })
