import { expect, test } from 'vitest'
import { loggedPath } from './log-requests.ts'

test.each([
  ['/mailbox/secret-of-a-mailbox', '/mailbox/…'],
  ['/unsubscribe/018f.signature', '/unsubscribe/…'],
  ['/unsubscribe/018f.signature/more', '/unsubscribe/…/more'],
  ['/feeds/018f.signature/calendar.ics', '/feeds/…/calendar.ics'],
  ['/sessions/018f', '/sessions/018f'],
  ['/unsubscribers', '/unsubscribers'],
])('%s is logged as %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged)
})
