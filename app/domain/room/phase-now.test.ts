import { expect, test } from 'vitest'
import { phaseNow } from './phase-now.ts'

const at = (time: string) => new Date(`2027-01-13T${time}:00+09:00`)
const timetable = {
  doorAt: at('14:30'),
  phases: [
    { id: 'a', kind: 'introduction' as const, fromMinute: 30, toMinute: 40 },
    { id: 'b', kind: 'main_part' as const, fromMinute: 40, toMinute: 80 },
    { id: 'c', kind: 'round' as const, fromMinute: 90, toMinute: 110 },
  ],
  phaseId: null,
  phaseBeganAt: null,
}

test.each([
  ['before the first', '14:59', null],
  ['as the first begins', '15:00', { id: 'a', endsAt: at('15:10') }],
  ['where two meet', '15:10', { id: 'b', endsAt: at('15:50') }],
  ['between two', '15:55', null],
  ['after the last', '16:20', null],
])('by the clock, %s', (_name, time, expected) => {
  const phase = phaseNow(timetable, at(time))
  if (expected === null) expect(phase).toBeNull()
  else expect(phase).toMatchObject(expected)
})

test('what staff began lasts as long as it was planned, and stays until the next', () => {
  const begun = { ...timetable, phaseId: 'b', phaseBeganAt: at('15:20') }
  const expected = { id: 'b', kind: 'main_part', endsAt: at('16:00') }
  expect(phaseNow(begun, at('15:20'))).toEqual(expected)
  expect(phaseNow(begun, at('16:10'))).toEqual(expected)
})

test('a part that is no longer in the timetable counts as none', () => {
  const gone = { ...timetable, phaseId: 'x', phaseBeganAt: at('15:20') }
  expect(phaseNow(gone, at('15:20'))?.id).toBe('b')
})
