import { expect, test } from 'vitest'
import { monthAfter, monthAsked, weeksOf } from './month-days.ts'

test('a month begins below its weekday and ends with its last day', () => {
  const january = weeksOf('2027-01')
  expect(january).toHaveLength(6)
  expect(january[0]).toEqual([null, null, null, null, null, '2027-01-01', '2027-01-02'])
  expect(january.flat().filter(Boolean)).toHaveLength(31)
  expect(weeksOf('2028-02').flat().filter(Boolean).at(-1)).toBe('2028-02-29')
  expect(weeksOf('2026-02')).toHaveLength(4)
})

test('months follow one another over the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2027-01', -1)).toBe('2026-12')
  expect(monthAfter('2027-01', 14)).toBe('2028-03')
})

test('what is no month means the present one', () => {
  expect(monthAsked('2027-03', '2027-01-13')).toBe('2027-03')
  for (const asked of [null, '', '2027-13', '27-01', '2027-1', 'x'])
    expect(monthAsked(asked, '2027-01-13')).toBe('2027-01')
})
