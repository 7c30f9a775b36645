import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, totalSeconds, uniteIntervals } from './unite-intervals.ts'

const minute = 60_000
const window = { from: 0, to: 150 * minute, joinedGapSeconds: 120 }
const stay = (from: number, to: number, isEndEstimated = false): Interval => ({
  start: from * minute,
  end: to * minute,
  isEndEstimated,
})

test('devices that overlap count once, and a silence of two minutes belongs to the stay', () => {
  expect(uniteIntervals([stay(0, 10), stay(5, 20), stay(22, 30)], window)).toEqual([stay(0, 30)])
})

test('a longer silence parts two stays', () => {
  expect(uniteIntervals([stay(0, 10), stay(12.1, 20)], window)).toHaveLength(2)
})

test('what lies before the doors or after closing does not count, and the clipped end was seen', () => {
  expect(uniteIntervals([stay(-30, -20), stay(-5, 10), stay(140, 200, true)], window)).toEqual([
    stay(0, 10),
    stay(140, 150),
  ])
})

test('an end is an estimate only when nothing that reaches it was seen', () => {
  expect(uniteIntervals([stay(0, 10, true), stay(0, 10)], window)).toEqual([stay(0, 10)])
  expect(uniteIntervals([stay(0, 10), stay(5, 12, true)], window)).toEqual([stay(0, 12, true)])
  expect(uniteIntervals([stay(0, 12, true), stay(11, 20)], window)).toEqual([stay(0, 20)])
})

const someStays = fc.array(
  fc.record({
    start: fc.integer({ min: -20, max: 170 }),
    length: fc.integer({ min: 0, max: 60 }),
    guess: fc.boolean(),
  }),
  { maxLength: 30 },
)

test('the union never depends on order or repetition, stays inside the window and never overlaps', () => {
  fc.assert(
    fc.property(someStays, (parts) => {
      const stays = parts.map(({ start, length, guess }) => stay(start, start + length, guess))
      const united = uniteIntervals(stays, window)
      expect(uniteIntervals(stays.toReversed().concat(stays), window)).toEqual(united)
      expect(uniteIntervals(united, window)).toEqual(united)
      expect(totalSeconds(united)).toBeLessThanOrEqual(150 * 60)
      united.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(window.from)
        expect(end).toBeLessThanOrEqual(window.to)
        const next = united[index + 1]
        if (next) expect(next.start - end).toBeGreaterThan(120_000)
      })
    }),
  )
})
