import { expect, test } from 'vitest'
import { canApply } from './can-apply.ts'

const doorAt = new Date('2027-01-13T05:30:00Z')
const before = new Date('2027-01-13T03:00:00Z')
const during = new Date('2027-01-13T06:00:00Z')
const free = {
  isCancelled: false,
  doorAt,
  overAt: new Date('2027-01-13T08:00:00Z'),
  capacity: 8,
  taken: 7,
  waiting: 0,
  hasApplied: false,
  hasWaitlist: true,
}
const full = { ...free, taken: 8 }

test.each<[string, Partial<typeof free>, Date, ReturnType<typeof canApply>]>([
  ['a free seat', free, before, 'place'],
  ['a free seat that somebody waits for', { ...free, waiting: 1 }, before, 'waitlist'],
  ['a free seat after the doors, whoever waited', { ...free, waiting: 1 }, during, 'place'],
  ['no seat', full, before, 'waitlist'],
  ['no seat after the doors', full, during, 'session_full'],
  ['no seat with a counsellor', { ...full, hasWaitlist: false }, before, 'session_full'],
  ['fewer seats than people', { ...full, taken: 9 }, before, 'waitlist'],
  ['twice', { ...full, hasApplied: true }, before, 'already_applied'],
  ['cancelled', { ...free, isCancelled: true }, before, 'session_cancelled'],
  ['over', free, new Date('2027-01-13T08:00:00Z'), 'session_over'],
])('%s', (_name, place, now, answer) => {
  expect(canApply({ ...free, ...place }, now)).toBe(answer)
})
