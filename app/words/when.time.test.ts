import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatDay,
  formatDayTime,
  formatEraDate,
  formatMinutes,
  formatShortDay,
  formatSpan,
  formatTime,
  formatTimes,
} from './when.ts'

const start = '2026-11-25T06:00:00Z'
const end = new Date('2026-11-25T07:30:00Z')

test.each([
  ['ja', '11月25日（水） 15:00〜16:30'],
  ['easy', '11月25日（水曜日） 15:00から 16:30まで'],
  ['en', 'Wed 25 November, 15:00–16:30'],
] as const)('a span in %s', (language, text) => {
  expect(formatSpan({ start, end }, language)).toBe(text)
})

test('a span that ends on another day names that day', () => {
  const night = { start: '2026-12-31T14:00:00Z', end: '2026-12-31T15:30:00Z' }
  expect(formatSpan(night, 'ja')).toBe('12月31日（木） 23:00〜1月1日（金） 00:30')
  expect(formatSpan(night, 'en')).toBe('Thu 31 December, 23:00–Fri 1 January, 00:30')
})

describe('the wall clock is that of Tokyo, whatever the zone of the process', () => {
  test.each([
    ['midnight of the new year', '2026-12-31T15:00:00Z', '2027年1月1日（金）', '00:00'],
    ['a minute before it', '2026-12-31T14:59:00Z', '2026年12月31日（木）', '23:59'],
    ['an instant with an offset', '2026-03-08T02:30:00-08:00', '2026年3月8日（日）', '19:30'],
    ['the leap day', '2028-02-28T15:00:00Z', '2028年2月29日（火）', '00:00'],
  ])('%s', (_, at, date, time) => {
    expect(formatDate(at, 'ja')).toBe(date)
    expect(formatTime(at)).toBe(time)
  })
})

test('the instant may be a Date, a string or milliseconds', () => {
  expect(formatDayTime(start, 'ja')).toBe('11月25日（水） 15:00')
  expect(formatDayTime(new Date(start), 'ja')).toBe('11月25日（水） 15:00')
  expect(formatDayTime(Date.parse(start), 'en')).toBe('Wed 25 November, 15:00')
})

test('days and times alone', () => {
  expect(formatDay(start, 'ja')).toBe('11月25日（水）')
  expect(formatDate(start, 'en')).toBe('Wed 25 November 2026')
  expect(formatTimes({ start, end }, 'ja')).toBe('15:00〜16:30')
  expect(formatShortDay(start, 'ja')).toEqual({ date: '11/25', detail: '水 15:00' })
  expect(formatShortDay(start, 'en')).toEqual({ date: '25 Nov', detail: 'Wed 15:00' })
})

test.each([
  ['2026-11-25T06:00:00Z', '令和8年11月25日（水）'],
  ['2019-04-30T14:59:00Z', '平成31年4月30日（火）'],
  ['2019-04-30T15:00:00Z', '令和元年5月1日（水）'],
])('the era of %s', (at, text) => {
  expect(formatEraDate(at, 'ja')).toBe(text)
})

test.each([
  [0, '0分', '0 min'],
  [59.9, '59分', '59 min'],
  [60, '1時間', '1 h'],
  [97, '1時間37分', '1 h 37 min'],
])('%d minutes', (minutes, ja, en) => {
  expect(formatMinutes(minutes, 'ja')).toBe(ja)
  expect(formatMinutes(minutes, 'en')).toBe(en)
})
