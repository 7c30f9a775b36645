import { expect, test } from 'vitest'
import { canEnterLobby } from './can-enter-lobby.ts'
import { canOpenRoom } from './can-open-room.ts'

const at = (time: string) => new Date(`2027-01-13T${time}:00+09:00`)
const room = {
  isCancelled: false,
  doorAt: at('14:30'),
  closeAt: at('17:00'),
  isOpen: false,
  isClosed: false,
  staffPresent: 2,
  minimumStaff: 2,
}

test.each([
  ['two staff at the doors', {}, '14:30', true],
  ['one staff member alone', { staffPresent: 1 }, '14:30', 'staff_missing'],
  ['before the doors', {}, '14:29', 'session_not_open_yet'],
  ['after closing', {}, '17:00', 'session_over'],
  ['a cancelled session', { isCancelled: true }, '14:30', 'session_cancelled'],
  ['an open room', { isOpen: true }, '15:00', 'room_already_open'],
  ['a closed room, never again', { isOpen: true, isClosed: true }, '15:00', 'room_closed'],
])('opening with %s', (_name, change, time, answer) => {
  expect(canOpenRoom({ ...room, ...change }, at(time))).toBe(answer)
})

const lobby = {
  isCancelled: false,
  mayCome: true,
  doorAt: at('14:30'),
  overAt: at('17:00'),
}

test.each([
  ['an hour early', {}, '13:30', true],
  ['more than an hour early', {}, '13:29', 'session_not_open_yet'],
  ['in the middle', {}, '16:00', true],
  ['without a place', { mayCome: false }, '15:00', 'not_applied'],
  ['after closing time', {}, '17:00', 'session_over'],
  ['after the hosts closed', { overAt: at('15:20') }, '15:30', 'session_over'],
  ['to a cancelled session', { isCancelled: true }, '15:00', 'session_cancelled'],
])('coming %s', (_name, change, time, answer) => {
  expect(canEnterLobby({ ...lobby, ...change }, at(time))).toBe(answer)
})
