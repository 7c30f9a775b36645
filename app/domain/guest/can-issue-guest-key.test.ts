import { expect, test } from 'vitest'
import { canIssueGuestKey } from './can-issue-guest-key.ts'

const session = {
  isCancelled: false,
  doorAt: new Date('2027-01-13T05:30:00Z'),
  closeAt: new Date('2027-01-13T08:00:00Z'),
}
const dayBefore = new Date('2027-01-12T05:30:00Z')
const after = (at: Date, ms: number) => new Date(at.getTime() + ms)

test('an observer is invited up to 24 hours before the doors, not a moment later', () => {
  expect(canIssueGuestKey('observer', session, dayBefore)).toBe(true)
  expect(canIssueGuestKey('observer', session, after(dayBefore, 1))).toBe('observer_too_late')
})

test.each(['speaker', 'captioner', 'interpreter'] as const)(
  'a %s can be invited until the session is over',
  (role) => {
    expect(canIssueGuestKey(role, session, after(session.closeAt, -1))).toBe(true)
    expect(canIssueGuestKey(role, session, session.closeAt)).toBe('session_over')
  },
)

test('nobody is invited to what was cancelled', () => {
  const cancelled = { ...session, isCancelled: true }
  expect(canIssueGuestKey('speaker', cancelled, dayBefore)).toBe('session_cancelled')
})
