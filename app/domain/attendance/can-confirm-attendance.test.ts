import { expect, test } from 'vitest'
import { canConfirmAttendance } from './can-confirm-attendance.ts'

const at = (time: string) => new Date(`2027-01-13T${time}:00+09:00`)
const over = {
  isCancelled: false,
  isConfirmed: false,
  isRoomOpen: false,
  hasRoomClosed: true,
  endAt: at('16:30'),
}

test.each([
  ['after the room closed', {}, '15:40', true],
  [
    'while it is open',
    { isRoomOpen: true, hasRoomClosed: false },
    '17:30',
    'session_still_running',
  ],
  ['before its end, never opened', { hasRoomClosed: false }, '16:29', 'session_still_running'],
  ['after its end, never opened', { hasRoomClosed: false }, '16:30', true],
  ['a second time', { isConfirmed: true }, '17:00', 'already_confirmed'],
  ['of a session that was cancelled', { isCancelled: true }, '17:00', 'session_cancelled'],
])('confirming %s', (_name, change, time, answer) => {
  expect(canConfirmAttendance({ ...over, ...change }, at(time))).toBe(answer)
})
