import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { askToEnter } from './ask-to-enter.server.ts'
import { changeSeat } from './change-seat.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createPlace(
  participant: Awaited<ReturnType<typeof createParticipant>>,
  startsInMinutes: number,
) {
  const session = await createSession({ now, startsInMinutes })
  const { registration } = await createRegistration({ session, participant, form: 'voice', now })
  return { session, registration }
}

const formOf = async (id: string) =>
  (await database().registration.findUniqueOrThrow({ where: { id } })).form

test('whoever waits at the door with a voice and chooses text sits with text, under the new name', async () => {
  const participant = await createParticipant({ form: 'voice', now })
  const actor = { kind: 'participant', id: participant.id } as const
  const { session, registration } = await createPlace(participant, 0)
  const seat = await askToEnter({ actor, sessionId: session.id, now })
  const other = await createParticipant({ nickname: 'はると', now })
  await createSeat({ session, participant: other })
  await changeSeat({ actor, nickname: 'はると', form: 'text', now })
  expect(await formOf(registration.id)).toBe('text')
  expect(await database().seat.findUniqueOrThrow({ where: { id: seat.id } })).toMatchObject({
    form: 'text',
    displayName: 'はると 2',
  })
  expect(await askToEnter({ actor, sessionId: session.id, now })).toMatchObject({ form: 'text' })
})

test('what is over stays as it was: a session that ended and a room that was closed', async () => {
  const participant = await createParticipant({ form: 'voice', now })
  const actor = { kind: 'participant', id: participant.id } as const
  const ended = await createPlace(participant, -300)
  const { room, session } = await createRoom({ now, openedById: (await createStaff({ now })).id })
  const { registration: closed } = await createRegistration({
    session,
    participant,
    form: 'voice',
    now,
  })
  await database().room.update({ where: { id: room.id }, data: { closedAt: now } })
  await changeSeat({ actor, nickname: 'みどり', form: 'listen', now })
  expect(await formOf(ended.registration.id)).toBe('voice')
  expect(await formOf(closed.id)).toBe('voice')
})

test('who comes to the place itself still does', async () => {
  const participant = await createParticipant({ now })
  const actor = { kind: 'participant', id: participant.id } as const
  const session = await createSession({ now, startsInMinutes: 60 })
  const {
    registration: { id },
  } = await createRegistration({ session, participant, form: 'on_site', now })
  await changeSeat({ actor, nickname: 'みどり', form: 'listen', now })
  expect(await formOf(id)).toBe('on_site')
})
