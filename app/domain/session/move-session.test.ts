import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { assignStaff } from './assign-staff.server.ts'
import { cancelSession } from './cancel-session.server.ts'
import { moveSession } from './move-session.server.ts'
import { retitleSession } from './retitle-session.server.ts'
import { setCapacity } from './set-capacity.server.ts'
import { setPhases } from './set-phases.server.ts'
import { setVenue } from './set-venue.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const nextDay = { date: '2027-01-14', door: '12:30', start: '13:00', end: '14:30', close: '15:00' }

async function createWorld() {
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id: coordinator.id, roles: coordinator.roles } as const
  const session = await createSession({ now, startsInMinutes: 120 })
  return { actor, session, sessionId: session.id, coordinator }
}

const movesOf = async (sessionId: string) =>
  await database().sessionMove.count({ where: { sessionId } })

test('a session moves with its staff, once, and the reason stays', async () => {
  const { actor, session, sessionId } = await createWorld()
  const { assignment } = await createAssignment({ session, now })
  const move = () => moveSession({ actor, sessionId, ...nextDay, reason: '大雪', now })
  await move()
  await move()
  const moved = await database().session.findUniqueOrThrow({
    where: { id: sessionId },
    include: { moves: true },
  })
  expect(moved.startAt).toEqual(new Date('2027-01-14T04:00:00Z'))
  expect(moved.moves).toMatchObject([{ reason: '大雪', fromStartAt: session.startAt }])
  const duty = await database().assignment.findUniqueOrThrow({ where: { id: assignment.id } })
  expect(duty.closeAt).toEqual(moved.closeAt)
})

test('nobody is booked twice by a move: the other duty is named, and nothing moves', async () => {
  const { actor, session, sessionId } = await createWorld()
  const { staff } = await createAssignment({ session, now })
  const other = await createSession({ now, startsInMinutes: 25 * 60 })
  await createAssignment({ session: other, staff, now })
  const { doubleBooked } = await moveSession({ actor, sessionId, ...nextDay, reason: '大雪', now })
  expect(doubleBooked).toMatchObject([{ staffName: staff.name, sessionId: other.id }])
  expect(await movesOf(sessionId)).toBe(0)
  const again = await assignStaff({
    actor,
    sessionId: other.id,
    staffId: staff.id,
    role: 'lead',
    now,
  })
  expect(again.doubleBooked).toHaveLength(1)
})

test('of two duties given at the same moment for the same time, the database takes one', async () => {
  const { actor, sessionId } = await createWorld()
  const other = await createSession({ now, startsInMinutes: 120 })
  const { id: staffId } = await createStaff({ now })
  const give = (id: string) => assignStaff({ actor, sessionId: id, staffId, role: 'lead', now })
  const results = await Promise.allSettled([give(sessionId), give(other.id)])
  expect(await database().assignment.count({ where: { staffId } })).toBe(1)
  const told = results.map((result) =>
    result.status === 'rejected' ? result.reason.reason : result.value.doubleBooked.length,
  )
  expect(told).toContain(0)
  expect(told.some((each) => each === 1 || each === 'staff_double_booked')).toBe(true)
})

test('what is cancelled, over, open or nowhere in time is not moved', async () => {
  const { actor, session, sessionId, coordinator } = await createWorld()
  const move = (parts: object = {}) =>
    moveSession({ actor, sessionId, ...nextDay, reason: '大雪', now, ...parts })
  await expect(move({ end: '12:45' })).rejects.toMatchObject({ reason: 'times_out_of_order' })
  await expect(move({ date: '2027-01-12' })).rejects.toMatchObject({ reason: 'session_over' })
  const after = new Date(session.closeAt.getTime() + 1)
  await expect(move({ now: after })).rejects.toMatchObject({ reason: 'session_over' })
  const opened = { sessionId, createdAt: now, openedAt: now, openedById: coordinator.id }
  await database().room.create({ data: opened })
  await expect(move()).rejects.toMatchObject({ reason: 'room_already_open' })
  await cancelSession({ actor, sessionId, reason: '雪', now })
  await expect(move()).rejects.toMatchObject({ reason: 'session_cancelled' })
  expect(await movesOf(sessionId)).toBe(0)
})

test('there are never fewer seats than people who have one', async () => {
  const { actor, session, sessionId } = await createWorld()
  for (let count = 0; count < 3; count += 1) await createRegistration({ session, now })
  const set = (capacity: number) => setCapacity({ actor, sessionId, capacity, now })
  await expect(set(2)).rejects.toMatchObject({ reason: 'capacity_below_registered' })
  await set(3)
  const { capacity } = await database().session.findUniqueOrThrow({ where: { id: sessionId } })
  expect(capacity).toBe(3)
})

test('a house has a name, an online session has none', async () => {
  const { actor, sessionId } = await createWorld()
  const set = (venue: 'online' | 'both', place: string | null) =>
    setVenue({ actor, sessionId, venue, place, reason: null, now })
  await expect(set('both', null)).rejects.toMatchObject({ reason: 'place_missing' })
  await set('both', '公民館')
  await set('online', '公民館')
  const session = await database().session.findUniqueOrThrow({ where: { id: sessionId } })
  expect(session).toMatchObject({ venue: 'online', place: null })
})

test('names are kept byte for byte, a timetable is replaced as a whole', async () => {
  const { actor, sessionId } = await createWorld()
  const title = `髙﨑さんの葛󠄀飾り👨‍👩‍👧${'あ'.repeat(180)}`
  await retitleSession({ actor, sessionId, titleJa: title, titleEasy: '', titleEn: '', now })
  const phases = [
    { kind: 'doors' as const, fromMinute: 0, toMinute: 30 },
    { kind: 'round' as const, fromMinute: 30, toMinute: 60 },
  ]
  await setPhases({ actor, sessionId, phases, now })
  await setPhases({ actor, sessionId, phases: phases.slice(1), now })
  const kept = await database().session.findUniqueOrThrow({
    where: { id: sessionId },
    include: { phases: true },
  })
  expect(kept.titleJa).toBe(title)
  expect(kept.phases.map(({ kind }) => kind)).toEqual(['round'])
})

test('a proposal changes with its rule alone', async () => {
  const { actor } = await createWorld()
  const { id: sessionId } = await createSession({ now, isConfirmed: false })
  await expect(setCapacity({ actor, sessionId, capacity: 5, now })).rejects.toMatchObject({
    status: 404,
  })
  const { id: staffId } = await createStaff({ now })
  await expect(assignStaff({ actor, sessionId, staffId, role: 'lead', now })).rejects.toMatchObject(
    { status: 404 },
  )
})
