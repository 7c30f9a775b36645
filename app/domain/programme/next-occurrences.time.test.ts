import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import {
  daysFrom,
  someClosures,
  someDay,
  someRule,
  thirtyYears,
} from '#tests/oracle/arbitrary-rule.ts'
import { type WalkedDate, walkDays } from '#tests/oracle/walk-days.ts'
import { type Occurrence, nextOccurrences } from './next-occurrences.ts'
import type { ClosedDays, DateRule } from './rule.ts'

const line = ({ ruleDate, date, outcome, isHolidayUnknown }: WalkedDate | Occurrence) =>
  `${ruleDate} ${outcome} ${date}${isHolidayUnknown ? ' unknown' : ''}`

test('the process runs in the zone of its project', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(inject('zone'))
})

describe('a second implementation that walks every day', () => {
  test('agrees over thirty years', () => {
    const reached = { stands: 0, kept: 0, moved: 0, skipped: 0, taken: 0, nowhere: 0, unknown: 0 }
    fc.assert(
      fc.property(someRule, someClosures, (rule, closures) => {
        const range = { ...thirtyYears, closures }
        const walked = walkDays(rule, range)
        const ours = nextOccurrences(rule, range)
        expect(ours.map(line)).toEqual(walked.map(line))
        expect(ours.filter(({ closedBy, outcome }) => !closedBy && outcome !== 'stands')).toEqual(
          [],
        )
        for (const { outcome, isHolidayUnknown } of walked) {
          reached[outcome] += 1
          if (isHolidayUnknown) reached.unknown += 1
        }
      }),
      { numRuns: 300 },
    )
    expect(Object.entries(reached).filter(([, count]) => count < 10)).toEqual([])
  })

  test('agrees on any part of them, asked at once or in two pieces', () => {
    fc.assert(
      fc.property(
        someRule,
        someClosures,
        fc.tuple(someDay, someDay, someDay),
        (rule, closures, days) => {
          const [from, cut, to] = days.toSorted() as typeof days
          const ask = (from: string, to: string) =>
            nextOccurrences(rule, { from, to, closures }).map(line)
          const walked = walkDays(rule, { from, to, closures })
          const lines = walked.map(line)
          expect(ask(from, to)).toEqual(lines)
          // Where two dates want one day, a cut between them is the likeliest to go wrong.
          const taken = walked.filter(({ outcome }) => outcome === 'taken').slice(0, 4)
          for (const last of [cut, ...taken.map(({ ruleDate }) => ruleDate)])
            expect([...ask(from, last), ...ask(daysFrom(last, 1), to)]).toEqual(lines)
        },
      ),
      { numRuns: 150 },
    )
  })
})

const monthly: DateRule = {
  pattern: 'monthly_weekdays',
  weekday: 3,
  weeks: [2, 4],
  everyWeeks: null,
  dates: [],
  startsOn: '2026-01-01',
  endsOn: null,
  closurePolicy: 'skip',
}
const weekly: DateRule = { ...monthly, pattern: 'every_n_weeks', weeks: [], everyWeeks: 1 }
const fixed = (...dates: string[]): DateRule => ({
  ...monthly,
  pattern: 'fixed_dates',
  weekday: null,
  weeks: [],
  dates,
  closurePolicy: 'next_weekday',
})
const closed = (from: string, to: string): ClosedDays => ({ from, to, label: '休館' })
const ask = (rule: DateRule, from: string, to: string, closures: ClosedDays[] = []) =>
  nextOccurrences(rule, { from, to, closures }).map(line)

describe('2nd and 4th Wednesday, skip holidays', () => {
  test.each([
    ['2026', ['2026-04-08', '2026-04-22', '2026-05-13', '2026-05-27']],
    ['2027', ['2027-04-14', '2027-04-28', '2027-05-12', '2027-05-26']],
  ])('all stand around the Golden Week of %s', (year, dates) => {
    expect(ask(monthly, `${year}-04-01`, `${year}-05-31`)).toEqual(
      dates.map((date) => `${date} stands ${date}`),
    )
  })

  test('the holidays among them are left out, in one year two and in the next one', () => {
    const skipped = ask(monthly, '2026-01-01', '2027-12-31').filter((each) =>
      each.includes('skipped'),
    )
    expect(skipped).toEqual([
      '2026-02-11 skipped null', // 建国記念の日
      '2026-09-23 skipped null', // 秋分の日
      '2027-08-11 skipped null', // 山の日
    ])
  })

  test('the 5th and the 1st would both have met the Golden Week of 2026', () => {
    expect(ask({ ...monthly, weeks: [1, 5] }, '2026-04-15', '2026-05-31')).toEqual([
      '2026-04-29 skipped null',
      '2026-05-06 skipped null',
    ])
  })
})

test.each([
  ['Monday', 1, '2026-09-21'],
  ['Tuesday', 2, '2026-09-22'],
  ['Wednesday', 3, '2026-09-23'],
])('the %s of the silver week of 2026 moves to its Thursday', (_, weekday, date) => {
  const rule: DateRule = { ...weekly, weekday, closurePolicy: 'next_weekday' }
  expect(ask(rule, '2026-09-21', '2026-09-27')).toEqual([`${date} moved 2026-09-24`])
})

test('at the new year a date moves back to before the closure, the earlier named one first', () => {
  const rule: DateRule = { ...weekly, weekday: 5, closurePolicy: 'previous_weekday' }
  const newYear = [closed('2026-12-29', '2027-01-03')]
  expect(ask(rule, '2026-12-25', '2027-01-08', newYear)).toEqual([
    '2026-12-25 stands 2026-12-25',
    '2027-01-01 moved 2026-12-28',
    '2027-01-08 stands 2027-01-08',
  ])
  const both = { ...fixed('2027-01-01', '2026-12-30'), closurePolicy: 'previous_weekday' as const }
  expect(ask(both, '2026-12-25', '2027-01-08', newYear)).toEqual([
    '2026-12-30 moved 2026-12-28',
    '2027-01-01 taken null',
  ])
})

test('a last Friday that is also the fourth is named once', () => {
  expect(
    ask({ ...monthly, weekday: 5, weeks: [4, -1] }, '2026-01-01', '2026-02-28').map((each) =>
      each.slice(0, 10),
    ),
  ).toEqual(['2026-01-23', '2026-01-30', '2026-02-27'])
})

test('a fixed date does not move onto another, even one beyond the days that were asked for', () => {
  const rule = fixed('2026-05-07', '2026-05-06', '2026-05-06')
  expect(ask(rule, '2026-05-06', '2026-05-07')).toEqual([
    '2026-05-06 taken null',
    '2026-05-07 stands 2026-05-07',
  ])
  expect(ask(rule, '2026-05-06', '2026-05-06')).toEqual(['2026-05-06 taken null'])
})

test('fourteen days away is near enough, fifteen is nowhere', () => {
  const ofJune = (to: string) =>
    ask(fixed('2026-06-01'), '2026-06-01', '2026-06-01', [closed('2026-05-20', to)])
  expect(ofJune('2026-06-14')).toEqual(['2026-06-01 moved 2026-06-15'])
  expect(ofJune('2026-06-15')).toEqual(['2026-06-01 nowhere null'])
  const forty = [closed('2026-08-01', '2026-09-09')]
  expect(ask(fixed('2026-08-20'), '2026-08-01', '2026-09-30', forty)).toEqual([
    '2026-08-20 nowhere null',
  ])
})

test('a date in a year that the holidays do not reach stands and says that it does not know', () => {
  expect(ask(fixed('2026-12-31', '2099-01-01'), '2026-01-01', '2099-12-31')).toEqual([
    '2026-12-31 stands 2026-12-31',
    '2099-01-01 stands 2099-01-01 unknown',
  ])
})

test('a date that moves beyond the holidays that are known says so too', () => {
  const closures = [closed('2050-12-29', '2050-12-31')]
  expect(ask(fixed('2050-12-30'), '2050-12-01', '2050-12-31', closures)).toEqual([
    '2050-12-30 moved 2051-01-02 unknown',
  ])
})
