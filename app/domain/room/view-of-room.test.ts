import { expect, test } from 'vitest'
import type { AdmissionState } from '#app/generated/prisma/enums.ts'
import type { RoomAsRead, SeatAsRead } from './room-as-read.ts'
import { viewOfRoom } from './view-of-room.ts'

const now = new Date('2027-01-13T06:30:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

const seat = (id: string, changes: Partial<SeatAsRead> = {}): SeatAsRead => ({
  id,
  identity: `identity of ${id}`,
  name: id,
  role: 'participant',
  form: 'listen',
  lastSeenAt: now,
  handAt: null,
  isQuiet: false,
  stamp: null,
  stampedAt: null,
  breakoutId: null,
  askedIntoId: null,
  isAskedToSpeak: false,
  handsTurn: 0,
  handsMirrored: false,
  admission: null,
  isOnDuty: false,
  ...changes,
})
const at = (state: AdmissionState, seconds = 0) => ({ admission: { state, at: ago(seconds) } })

const room: RoomAsRead = {
  doorAt: ago(600),
  endAt: new Date(now.getTime() + 3_600_000),
  isCancelled: false,
  openedAt: ago(300),
  closedAt: null,
  lockedAt: null,
  minimumStaff: 2,
  offersHandCamera: false,
  spotlightId: null,
  phases: [],
  phaseId: null,
  phaseBeganAt: null,
  guests: [{ role: 'observer', name: '佐藤', affiliation: '大学' }],
  breakouts: [],
  questions: [],
  seats: [
    seat('白樺', { role: 'facilitator', isOnDuty: true }),
    seat('柏', { role: 'facilitator', isOnDuty: true, lastSeenAt: ago(51) }),
    seat('中の人', at('inside')),
    seat('待つ人', at('waiting', 130)),
    seat('出た人', at('removed')),
  ],
}

const view = (seatId: string, changes: Partial<RoomAsRead> = {}) =>
  viewOfRoom({ ...room, ...changes }, { seatId, hasMedia: true, now })
const names = (seats: { name: string }[] | undefined) => seats?.map(({ name }) => name)

test('whoever waits sees who steers and who was announced, and nobody else', () => {
  const own = view('待つ人')
  expect(own).toMatchObject({ isInside: false, admission: 'waiting', door: [] })
  expect(names(own?.roster)).toEqual(['白樺', '柏'])
  expect(own?.guests).toEqual(room.guests)
})

test('inside everybody is seen, the door by staff alone', () => {
  const own = view('中の人')
  expect(names(own?.roster)).toEqual(['白樺', '柏', '中の人'])
  expect(own).toMatchObject({ isInside: true, guests: [], door: [] })
  expect(view('白樺')?.door).toMatchObject([
    { name: '待つ人', state: 'waiting', waitingMinutes: 2, awayMinutes: 0 },
    { name: '出た人', state: 'removed' },
  ])
})

test('staff count while their page gives signs of life', () => {
  expect(view('白樺')?.staffMissing).toBe(1)
  expect(view('白樺')?.roster.map(({ isHere }) => isHere)).toEqual([true, false, true])
})

test('what may be done depends on the role, and on being inside the open room', () => {
  expect(view('中の人')?.acts).toEqual(['talk', 'ask', 'hand', 'quiet', 'stamp', 'move'])
  expect(view('白樺')?.acts).toEqual(['talk', 'stamp', 'move'])
  const seats = [seat('見る人', { role: 'observer', ...at('inside') })]
  expect(view('見る人', { seats })).toMatchObject({ isInside: true, acts: [] })
  expect(view('待つ人')?.acts).toEqual([])
  expect(view('中の人', { closedAt: now })?.acts).toEqual([])
})

test('staff whose duty was taken away stand outside', () => {
  const seats = [seat('白樺', { role: 'facilitator' }), seat('中の人', at('inside'))]
  expect(view('白樺', { seats })).toMatchObject({ isInside: false, roster: [], door: [] })
})

test.each([
  ['closed', { closedAt: now }, 'closed'],
  ['cancelled, also after it closed', { isCancelled: true, closedAt: now }, 'cancelled'],
])('once it is %s nobody sees anybody', (_name, changes, state) => {
  for (const own of [view('中の人', changes), view('白樺', changes)])
    expect(own).toMatchObject({ state, roster: [], door: [], guests: [] })
})

test('before the doors it says when they open; a seat that is gone sees nothing', () => {
  const doorAt = new Date(now.getTime() + 60_000)
  expect(view('待つ人', { doorAt, openedAt: null })).toMatchObject({
    state: 'before',
    opensAt: doorAt,
  })
  expect(view('待つ人')?.opensAt).toBeNull()
  expect(view('いない人')).toBeNull()
})

test('a speaker sees who steers and how many listen, and of them whoever raises a hand', () => {
  const seats = [
    ...room.seats,
    seat('話す人', { role: 'speaker', ...at('inside') }),
    seat('手の人', { ...at('inside'), handAt: ago(5) }),
  ]
  const own = view('話す人', { seats })
  expect(names(own?.roster)).toEqual(['白樺', '柏', '話す人', '手の人'])
  expect(own?.people).toBe(3)
  expect(names(view('手の人', { seats })?.roster)).toContain('中の人')
})

test('hands at work are shown where the programme is made for it, by seats with a picture', () => {
  const mayShowHands = (changes: Partial<RoomAsRead>) =>
    view('中の人', changes)?.acts.includes('hands')
  const withPicture = { seats: [seat('中の人', { form: 'video', ...at('inside') })] }
  expect(mayShowHands({ ...withPicture, offersHandCamera: true })).toBe(true)
  expect(mayShowHands(withPicture)).toBe(false)
  expect(mayShowHands({ offersHandCamera: true })).toBe(false)
})
