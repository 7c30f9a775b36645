import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { openLateSeat } from './open-late-seat.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createFullSession() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const session = await createSession({ now, startsInMinutes: 10 })
  await database().session.update({ where: { id: session.id }, data: { capacity: 1 } })
  await createRegistration({ session, now })
  const actor = { kind: 'staff', id, roles } as const
  const open = (participantId: string, at = now) =>
    openLateSeat({ actor, sessionId: session.id, participantId, now: at })
  const placeOf = async (participantId: string) =>
    await database().registration.findMany({
      where: { sessionId: session.id, participantId, cancelledAt: null },
    })
  return { session, actor, open, placeOf }
}

test('whoever calls on the day gets a place, also where all are taken, and once', async () => {
  const { open, placeOf } = await createFullSession()
  const { id } = await createParticipant({ now })
  await Promise.all([open(id), open(id)])
  expect(await placeOf(id)).toMatchObject([{ confirmedAt: now, isDropIn: true }])
})

test('whoever waits for a place gets it by this', async () => {
  const { session, open, placeOf } = await createFullSession()
  const participant = await createParticipant({ now })
  const { registration } = await createRegistration({ session, participant, now })
  await database().registration.update({
    where: { id: registration.id },
    data: { confirmedAt: null, waitlistedAt: now },
  })
  await open(participant.id)
  expect(await placeOf(participant.id)).toMatchObject([{ confirmedAt: now }])
})

test('somebody under age who waits for a guardian is not let past that', async () => {
  const { session, open, placeOf } = await createFullSession()
  const participant = await createParticipant({ now })
  const { registration } = await createRegistration({ session, participant, now })
  await database().registration.update({
    where: { id: registration.id },
    data: { confirmedAt: null, needsGuardian: true },
  })
  await expect(open(participant.id)).rejects.toMatchObject({ reason: 'guardian_missing' })
  expect(await placeOf(participant.id)).toMatchObject([{ confirmedAt: null }])
})

test('none is opened where it is over, for nobody, or by anybody but a coordinator', async () => {
  const { session, open } = await createFullSession()
  const { id } = await createParticipant({ now })
  await expect(open(session.id)).rejects.toMatchObject({ status: 404 })
  const late = new Date(now.getTime() + 86_400_000)
  await expect(open(id, late)).rejects.toMatchObject({ reason: 'session_over' })
  const { room } = await createRoom({ session, now })
  await database().room.update({
    where: { id: room.id },
    data: { openedAt: now, closedAt: now },
  })
  await expect(open(id)).rejects.toMatchObject({ reason: 'session_over' })
  const staff = await createStaff({ roles: ['facilitator'], now })
  const actor = { kind: 'staff', id: staff.id, roles: staff.roles } as const
  const byAnother = openLateSeat({ actor, sessionId: session.id, participantId: id, now })
  await expect(byAnother).rejects.toMatchObject({ status: 404 })
})
