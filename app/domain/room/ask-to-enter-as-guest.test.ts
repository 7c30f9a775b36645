import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createGuestKey, createGuestSeat } from '#tests/factories/guest.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { askToEnterAsGuest } from './ask-to-enter-as-guest.server.ts'
import { findOwnSeat } from './find-own-seat.server.ts'
import { getRoomView } from './get-room-view.server.ts'
import { mayConnect } from './may-connect.server.ts'
import { revokeGuestKey } from './revoke-guest-key.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

test('a guest waits at the door with their role, under a name of their own', async () => {
  const session = await createSession({ now, startsInMinutes: 0 })
  const namesake = await createParticipant({ nickname: '佐藤さん', now })
  await createSeat({ session, participant: namesake, now })
  const { id } = await createGuestKey({ session, role: 'interpreter', now })
  const actor = { kind: 'guest', id, sessionId: session.id } as const
  const seats = await Promise.all([1, 2].map(() => askToEnterAsGuest({ actor, now })))
  expect(new Set(seats.map((seat) => seat.id)).size).toBe(1)
  expect(seats[0]).toMatchObject({ role: 'interpreter', displayName: '佐藤さん 2' })
  expect(await findOwnSeat({ actor, sessionId: session.id })).toMatchObject({
    admission: 'waiting',
    isInside: false,
  })
})

test('in the lobby everybody reads who was announced; inside they stand with their role', async () => {
  const session = await createSession({ now, startsInMinutes: 0 })
  await createRoom({ session, now })
  const guest = { session, role: 'observer', now } as const
  await createGuestSeat({ ...guest, name: '佐藤さん' })
  await createGuestKey({ ...guest, name: '鈴木さん' })
  const viewOf = async (state: 'waiting' | 'inside') => {
    const { participantId } = await createSeat({ session, state, now })
    const actor = { kind: 'participant', id: participantId ?? '' } as const
    const seat = await findOwnSeat({ actor, sessionId: session.id })
    if (!seat) throw new Error('a seat was made')
    const view = await getRoomView({ seat, now })
    if (!view) throw new Error('it is in the room')
    return view
  }
  const outside = await viewOf('waiting')
  expect(outside.guests.map(({ role, name }) => [role, name])).toEqual([
    ['observer', '佐藤さん'],
    ['observer', '鈴木さん'],
  ])
  expect(outside.roster).toEqual([])
  const inside = await viewOf('inside')
  expect(inside.roster).toContainEqual(
    expect.objectContaining({ name: '佐藤さん', role: 'observer' }),
  )
})

test('an invitation that is taken back puts its guest out of the room, for good', async () => {
  const host = await createStaff({ roles: ['coordinator'], now })
  const { session, room } = await createRoom({ openedById: host.id, now })
  const { livekitName } = await createRun({ room, now })
  const { key, seat } = await createGuestSeat({ session, now })
  const actor = { kind: 'guest', id: key.id, sessionId: session.id } as const
  const connect = () => mayConnect({ identity: seat.identity, livekitName })
  expect(await connect()).not.toBeNull()
  const common = { sessionId: session.id, guestKeyId: key.id, now }
  const coordinator = { kind: 'staff', id: host.id, roles: host.roles } as const
  for (let time = 0; time < 2; time += 1) await revokeGuestKey({ actor: coordinator, ...common })
  expect(await connect()).toBeNull()
  expect(await findOwnSeat({ actor, sessionId: session.id })).toBeNull()
  await expect(askToEnterAsGuest({ actor, now })).rejects.toMatchObject({ status: 404 })
  const admissions = await database().admission.findMany({
    where: { seatId: seat.id },
    orderBy: { endedAt: 'asc' },
  })
  expect(admissions.map(({ state }) => state)).toEqual(['inside', 'removed'])
})
