import { expect, test } from 'vitest'
import { dueReminder } from './due-reminder.ts'
import { afterNight, changeQuietUntil, quietUntil } from './quiet-hours.ts'

const japan = (text: string) => new Date(`2027-01-${text}:00+09:00`)
const tea = {
  startAt: japan('13T15:00'),
  leads: [4320, 1440, 30],
  knownSince: japan('01T12:00'),
  sent: [] as number[],
}

test.each<[string, Partial<typeof tea>, string, number[] | null]>([
  ['before the first', {}, '10T14:59', null],
  ['three days before', {}, '10T15:00', [4320]],
  ['the day before, after the first was sent', { sent: [4320] }, '12T15:00', [1440]],
  ['half an hour before', { sent: [4320, 1440] }, '13T14:30', [30]],
  ['nothing twice', { sent: [4320] }, '11T10:00', null],
  ['late, with two due: one message for both', {}, '12T18:00', [4320, 1440]],
  ['very late: one message for all three', {}, '13T14:45', [4320, 1440, 30]],
  ['after the start', {}, '13T15:00', null],
  ['an older one never follows a newer one', { sent: [1440] }, '12T18:00', null],
  ['at night', {}, '10T21:00', null],
  ['in the morning after', {}, '11T08:00', [4320]],
  [
    'somebody who applied the day before is not told of three days',
    { knownSince: japan('12T10:00') },
    '12T12:00',
    null,
  ],
  ['but of the day', { knownSince: japan('12T10:00') }, '12T15:00', [1440]],
  ['no reminders at all', { leads: [] }, '13T14:45', null],
])('%s', (_name, changes, now, leads) => {
  expect(dueReminder({ ...tea, ...changes }, japan(now))?.leads ?? null).toEqual(leads)
})

test('a reminder that would come at night comes in the morning, or not at all', () => {
  const early = { ...tea, startAt: japan('13T08:20'), leads: [30] }
  expect(dueReminder(early, japan('13T07:59'))).toBeNull()
  expect(dueReminder(early, japan('13T08:00'))?.lead).toBe(30)
  const earlier = { ...early, startAt: japan('13T08:00') }
  for (const now of ['13T07:45', '13T08:00']) expect(dueReminder(earlier, japan(now))).toBeNull()
})

test.each([
  ['08:00', null],
  ['20:59', null],
  ['21:00', '14T08:00'],
  ['23:30', '14T08:00'],
])('at %s the night lasts until %s', (time, until) => {
  expect(quietUntil(japan(`13T${time}`))).toEqual(until && japan(until))
})

test('the hours after midnight belong to the night before', () => {
  expect(afterNight(japan('13T03:00'))).toEqual(japan('13T08:00'))
})

test('a change of what begins within twelve hours is told at once', () => {
  const start = japan('13T10:00')
  expect(changeQuietUntil(japan('12T21:30'), start)).toEqual(japan('13T08:00'))
  expect(changeQuietUntil(japan('12T22:01'), start)).toBeNull()
})
