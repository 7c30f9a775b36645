import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, daysOfChange, wallClock } from '#tests/oracle/wall-clock.ts'
import { sessionTimes } from './session-times.ts'

const zones = [
  'Asia/Tokyo',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/St_Johns',
]
const clock = (minutes: number) =>
  [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')

const anyDate = fc
  .integer({ min: 0, max: 30 * 365 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
const placeAndDate = fc.oneof(
  ...zones.map((zone) => {
    const changes = daysOfChange(zone, 2025, 2055)
    const date = changes.length
      ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...changes) }, anyDate)
      : anyDate
    return fc.record({ zone: fc.constant(zone), date })
  }),
)

const minutes = (max: number) => fc.integer({ min: 0, max })
/** From the door on, each a while after the one before; more often in the hours when clocks change. */
const inOrder = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: minutes(180) }, minutes(1439)),
    minutes(90),
    fc.oneof(minutes(90), minutes(600)),
    minutes(90),
  )
  .map(([door, start, end, close]) => ({
    door: clock(door),
    start: clock(door + start),
    end: clock(door + start + end),
    close: clock(door + start + end + close),
  }))
const someTime = minutes(1439).map(clock)
const inAnyOrder = fc.record({ door: someTime, start: someTime, end: someTime, close: someTime })

test('agrees with the clock of the zone, read minute by minute, over thirty years', () => {
  const reached = { once: 0, twice: 0, never: 0, sitting: 0, refused: 0, pastMidnight: 0 }
  fc.assert(
    fc.property(
      placeAndDate,
      fc.oneof({ weight: 5, arbitrary: inOrder }, inAnyOrder),
      ({ zone, date }, times) => {
        const names = ['door', 'start', 'end', 'close'] as const
        const [door, start, end, close] = names.map((name) => {
          const isNextDay = times[name] < times.door
          const meant = wallClock(isNextDay ? dayAfter(date) : date, times[name], zone)
          reached[meant.reads] += 1
          if (isNextDay) reached.pastMidnight += 1
          return meant.at
        }) as [number, number, number, number]
        const isSitting =
          door <= start && start < end && end <= close && close - door <= 12 * 60 * 60_000
        reached[isSitting ? 'sitting' : 'refused'] += 1

        const ours = sessionTimes({ date, zone, ...times })
        expect(ours && [ours.doorAt, ours.startAt, ours.endAt, ours.closeAt].map(Number)).toEqual(
          isSitting ? [door, start, end, close] : null,
        )
      },
    ),
    { numRuns: 800 },
  )
  expect(Object.entries(reached).filter(([, count]) => count < 5)).toEqual([])
})

const read = (zone: string, date: string, [door, start, end, close]: string[]) => {
  const times = { door: `${door}`, start: `${start}`, end: `${end}`, close: `${close}` }
  const instants = sessionTimes({ zone, date, ...times })
  return instants && Object.values(instants).map((at: Date) => at.toISOString().slice(0, 16))
}

test('a time that the day does not have is read with the offset before the gap', () => {
  expect(read('America/New_York', '2026-03-08', ['01:30', '02:30', '03:45', '04:00'])).toEqual([
    '2026-03-08T06:30',
    '2026-03-08T07:30', // 03:30 in summer time
    '2026-03-08T07:45',
    '2026-03-08T08:00',
  ])
  expect(read('Australia/Lord_Howe', '2026-10-04', ['01:45', '02:15', '03:00', '03:00'])).toEqual([
    '2026-10-03T15:15',
    '2026-10-03T15:45', // 02:45 in summer time
    '2026-10-03T16:00',
    '2026-10-03T16:00',
  ])
})

test('a door in the gap may come to lie after the start', () => {
  expect(read('America/New_York', '2026-03-08', ['02:30', '03:00', '04:00', '04:00'])).toBeNull()
})

test('a time that happens twice means the first', () => {
  expect(read('America/New_York', '2026-11-01', ['00:30', '01:30', '02:30', '03:00'])).toEqual([
    '2026-11-01T04:30',
    '2026-11-01T05:30',
    '2026-11-01T07:30',
    '2026-11-01T08:00',
  ])
})

test('a time before the door belongs to the next day', () => {
  expect(read('Asia/Tokyo', '2026-12-31', ['22:00', '22:30', '00:00', '00:30'])).toEqual([
    '2026-12-31T13:00',
    '2026-12-31T13:30',
    '2026-12-31T15:00',
    '2026-12-31T15:30',
  ])
})

test.each([
  ['an ordinary night', '2026-10-30', true],
  ['the night that is an hour longer', '2026-10-31', false],
])('twelve hours are those that pass: %s', (_, date, isSitting) => {
  const night = read('America/New_York', date, ['20:00', '20:00', '08:00', '08:00'])
  expect(night !== null).toBe(isSitting)
})
