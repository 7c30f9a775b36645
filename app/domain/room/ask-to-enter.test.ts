import { expect, test } from 'vitest'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { askToEnter } from './ask-to-enter.server.ts'
import { admitAll, removeSeat } from './change-admission.server.ts'
import { closeRoom } from './close-room.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createGuest({ startsInMinutes = 0, nickname = 'ことり' } = {}) {
  const participant = await createParticipant({ nickname, form: 'text', now })
  const session = await createSession({ now, startsInMinutes })
  await createRegistration({ session, participant, now })
  const actor = { kind: 'participant', id: participant.id } as const
  const knock = (at = now) => askToEnter({ actor, sessionId: session.id, now: at })
  return { participant, session, actor, knock }
}

const admissions = (sessionId: string) =>
  database().admission.findMany({ where: { seat: { sessionId } } })

test('a tap on 入る, even three at once, is one seat that waits at the door', async () => {
  const { session, knock } = await createGuest()
  const seats = await Promise.all([knock(), knock(), knock()])
  expect(new Set(seats.map(({ id }) => id)).size).toBe(1)
  expect(await admissions(session.id)).toMatchObject([{ state: 'waiting', endedAt: null }])
})

test('two with one nickname who come at once are told apart', async () => {
  const { session, knock } = await createGuest()
  const namesake = await createParticipant({ nickname: 'ことり', now })
  await createRegistration({ session, participant: namesake, now })
  const actor = { kind: 'participant', id: namesake.id } as const
  const seats = await Promise.all([knock(), askToEnter({ actor, sessionId: session.id, now })])
  expect(seats.map(({ displayName }) => displayName).toSorted()).toEqual(['ことり', 'ことり 2'])
})

test('forty who come in the same second all wait, each under a name of their own, and are let in at once', async () => {
  const host = await createStaff({ roles: ['coordinator'], now })
  const session = await createSession({ now, startsInMinutes: 0 })
  await createRoom({ session, openedById: host.id, now })
  const people: ParticipantActor[] = []
  for (let number = 0; number < 40; number += 1) {
    const nickname = number % 2 === 0 ? 'ことり' : `ことり${number}`
    const participant = await createParticipant({ nickname, form: 'text', now })
    await createRegistration({ session, participant, now })
    people.push({ kind: 'participant', id: participant.id })
  }
  const seats = await Promise.all(
    people.map((actor) => askToEnter({ actor, sessionId: session.id, now })),
  )
  expect(new Set(seats.map(({ displayName }) => displayName)).size).toBe(40)
  const steering = { actor: { kind: 'staff', id: host.id, roles: host.roles } as const, now }
  await Promise.all([1, 2].map(() => admitAll({ ...steering, sessionId: session.id })))
  const standing = await admissions(session.id)
  expect(standing.filter(({ endedAt, state }) => !endedAt && state === 'admitted')).toHaveLength(40)
})

test.each([
  ['too early', { startsInMinutes: 240 }, 'session_not_open_yet'],
  ['too late', { startsInMinutes: -240 }, 'session_over'],
])('%s: said, and nobody waits', async (_name, guest, reason) => {
  const { session, knock } = await createGuest(guest)
  await expect(knock()).rejects.toMatchObject({ reason })
  expect(await admissions(session.id)).toEqual([])
})

test('without a place, or after the hosts have closed, the lobby is not open', async () => {
  const host = await createStaff({ roles: ['coordinator'], now })
  const { session, actor, knock } = await createGuest()
  const stranger = await createParticipant({ now })
  await expect(
    askToEnter({ actor: { ...actor, id: stranger.id }, sessionId: session.id, now }),
  ).rejects.toMatchObject({ reason: 'not_applied' })
  const { room } = await createRoom({ session, openedById: host.id, now })
  await closeRoom({
    actor: { kind: 'staff', id: host.id, roles: host.roles },
    roomId: room.id,
    now,
  })
  await expect(knock()).rejects.toMatchObject({ reason: 'session_over' })
})

test('whoever was taken out does not wait again by themselves', async () => {
  const host = await createStaff({ roles: ['coordinator'], now })
  const { session, knock } = await createGuest()
  await createRoom({ session, openedById: host.id, now })
  const seat = await knock()
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  await removeSeat({ actor, seatId: seat.id, now })
  await expect(knock()).rejects.toMatchObject({ reason: 'removed_from_room' })
})
