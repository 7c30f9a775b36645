import { expect, test } from 'vitest'
import { offerEnd } from './offer-end.ts'

const japan = (text: string) => new Date(`${text}:00+09:00`)

test.each<[string, string, string, string | null]>([
  ['a day', '2027-01-10T12:00', '2027-01-20T14:30', '2027-01-11T12:00'],
  [
    'a day that would end at night ends in the morning',
    '2027-01-10T22:00',
    '2027-01-20T14:30',
    '2027-01-12T09:00',
  ],
  ['before dawn', '2027-01-10T03:00', '2027-01-20T14:30', '2027-01-11T09:00'],
  ['half of the time to the doors', '2027-01-10T10:00', '2027-01-10T18:00', '2027-01-10T14:00'],
  [
    'half of it, at night: in the morning',
    '2027-01-10T20:00',
    '2027-01-11T14:00',
    '2027-01-11T09:00',
  ],
  ['the doors open before the morning', '2027-01-10T20:00', '2027-01-11T07:00', '2027-01-11T06:30'],
  ['at least ten minutes', '2027-01-10T10:00', '2027-01-10T10:45', '2027-01-10T10:15'],
  ['too late to pass on', '2027-01-10T10:00', '2027-01-10T10:39', null],
  ['after the doors', '2027-01-10T15:00', '2027-01-10T14:30', null],
])('%s', (_name, now, doors, end) => {
  expect(offerEnd({ now: japan(now), doorAt: japan(doors) })).toEqual(end && japan(end))
})
