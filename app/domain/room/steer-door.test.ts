import { expect, test } from 'vitest'
import type { Participant } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { askToEnter } from './ask-to-enter.server.ts'
import { admitAll, declineSeat } from './change-admission.server.ts'
import { lockRoom } from './lock-room.server.ts'
import { openRoom } from './open-room.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createDoor({ isOpen = true } = {}) {
  const host = await createStaff({ now })
  const session = await createSession({ now, startsInMinutes: 0 })
  await createRoom({ session, ...(isOpen && { openedById: host.id }), now })
  await createAssignment({ session, staff: host, now })
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  const knock = async (participant?: Participant) => {
    const person = participant ?? (await createParticipant({ form: 'text', now }))
    if (!participant) await createRegistration({ session, participant: person, now })
    const by = { kind: 'participant', id: person.id } as const
    const seat = await askToEnter({ actor: by, sessionId: session.id, now })
    return { person, seat }
  }
  const states = async () => {
    const rows = await database().admission.findMany({
      where: { seat: { sessionId: session.id }, endedAt: null },
      orderBy: { seat: { createdAt: 'asc' } },
    })
    return new Map(rows.map(({ seatId, state }) => [seatId, state]))
  }
  return { session, sessionId: session.id, host, actor, knock, states }
}

const entries = (sessionId: string) =>
  database().auditEntry.findMany({ where: { subjectId: sessionId }, orderBy: { id: 'asc' } })

test('all who wait are let in at once, by two at once only once; whoever was declined is not', async () => {
  const { sessionId, actor, knock, states } = await createDoor()
  const [first, second, third] = [await knock(), await knock(), await knock()]
  await declineSeat({ actor, seatId: third.seat.id, now })
  await Promise.all([admitAll({ actor, sessionId, now }), admitAll({ actor, sessionId, now })])
  const standing = await states()
  expect(standing.get(first.seat.id)).toBe('admitted')
  expect(standing.get(second.seat.id)).toBe('admitted')
  expect(standing.get(third.seat.id)).toBe('declined')
  const logged = await database().auditEntry.count({
    where: { verb: 'admitted seat', subjectId: { in: [first.seat.id, second.seat.id] } },
  })
  expect(logged).toBe(2)
})

test('nobody is let into a room that is not open, nor by staff without a duty', async () => {
  const { sessionId, actor } = await createDoor({ isOpen: false })
  await expect(admitAll({ actor, sessionId, now })).rejects.toMatchObject({ reason: 'room_closed' })
  const { id, roles } = await createStaff({ now })
  const stranger = { kind: 'staff', id, roles } as const
  for (const verb of [
    () => admitAll({ actor: stranger, sessionId, now }),
    () => lockRoom({ actor: stranger, sessionId, isLocked: true, now }),
  ])
    await expect(verb()).rejects.toMatchObject({ status: 404 })
})

test('while the door is locked nobody new waits; whoever waits or was let in comes back', async () => {
  const { sessionId, actor, knock, states } = await createDoor()
  const waits = await knock()
  await lockRoom({ actor, sessionId, isLocked: true, now })
  await expect(knock()).rejects.toMatchObject({ reason: 'room_locked' })
  await knock(waits.person)
  expect((await states()).get(waits.seat.id)).toBe('waiting')
  await admitAll({ actor, sessionId, now })
  await knock(waits.person)
  expect((await states()).get(waits.seat.id)).toBe('admitted')
  await lockRoom({ actor, sessionId, isLocked: false, now })
  await lockRoom({ actor, sessionId, isLocked: false, now })
  await knock()
  const verbs = (await entries(sessionId)).map(({ verb }) => verb)
  expect(verbs).toEqual(['lock room', 'unlock room'])
})

test('short of staff a coordinator alone opens the room, with a reason that is kept', async () => {
  const { sessionId, session, host, actor } = await createDoor({ isOpen: false })
  await createSeat({ session, staff: host, now })
  const shortReason = 'colleague_late'
  await expect(openRoom({ actor, sessionId, shortReason, now })).rejects.toMatchObject({
    reason: 'staff_missing',
  })
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const coordinator = { kind: 'staff', id, roles } as const
  await expect(openRoom({ actor: coordinator, sessionId, now })).rejects.toMatchObject({
    reason: 'staff_missing',
  })
  await openRoom({ actor: coordinator, sessionId, shortReason, now })
  expect(await database().room.findFirst({ where: { sessionId } })).toMatchObject({
    openedAt: now,
    openedById: id,
  })
  expect(await entries(sessionId)).toMatchObject([
    { verb: 'open room short of staff', actorId: id, detail: { reason: shortReason } },
  ])
})
