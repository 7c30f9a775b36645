import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { askToEnter } from '../room/ask-to-enter.server.ts'
import { apply } from './apply.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

async function createWorld({ allowsDropIn = true, capacity = 1, startsInMinutes = 0 } = {}) {
  const programme = await createProgramme({ now, allowsDropIn })
  const session = await createSession({ now, programme, capacity, startsInMinutes })
  const enter = (person: { id: string }, at = now) =>
    askToEnter({ actor: { kind: 'participant', id: person.id }, sessionId: session.id, now: at })
  return { session, enter }
}

const places = (sessionId: string) =>
  database().registration.findMany({ where: { sessionId, cancelledAt: null } })

test('a key holder drops in where that is allowed; twice is once', async () => {
  const { session, enter } = await createWorld()
  const person = await createParticipant({ now, form: 'voice' })
  await Promise.all([enter(person), enter(person)])
  expect(await places(session.id)).toMatchObject([
    { participantId: person.id, isDropIn: true, form: 'voice', confirmedAt: now },
  ])
})

test('nobody drops in elsewhere, into a full session, unknown, or before the lobby opens', async () => {
  const elsewhere = await createWorld({ allowsDropIn: false })
  const person = await createParticipant({ now })
  await expect(elsewhere.enter(person)).rejects.toMatchObject({ reason: 'not_applied' })
  const full = await createWorld()
  await createRegistration({ session: full.session, now })
  await expect(full.enter(person)).rejects.toMatchObject({ reason: 'session_full' })
  const { enter } = await createWorld()
  const unknown = await createParticipant({ now, isWelcome: false })
  await expect(enter(unknown)).rejects.toMatchObject({ reason: 'not_applied' })
  const later = await createWorld({ startsInMinutes: 300 })
  await expect(later.enter(person)).rejects.toMatchObject({ reason: 'session_not_open_yet' })
})

test('of ten who drop in at once for the last seat, one gets it', async () => {
  const { session, enter } = await createWorld()
  const people = await Promise.all(Array.from({ length: 10 }, () => createParticipant({ now })))
  const results = await Promise.allSettled(people.map((person) => enter(person)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await places(session.id)).toHaveLength(1)
})

test('whoever waits takes a seat that is free once the doors are open', async () => {
  const { session, enter } = await createWorld({ startsInMinutes: 120 })
  const { registration } = await createRegistration({ session, now })
  const person = await createParticipant({ now })
  const actor = { kind: 'participant', id: person.id } as const
  expect(await apply({ actor, sessionId: session.id, form: 'text', now })).toBe('waitlisted')
  const atDoors = session.doorAt
  await expect(enter(person, atDoors)).rejects.toMatchObject({ reason: 'session_full' })
  await database().registration.update({
    where: { id: registration.id },
    data: { cancelledAt: now, cancelledFor: 'by_person' },
  })
  await enter(person, atDoors)
  expect(await places(session.id)).toMatchObject([
    { participantId: person.id, confirmedAt: atDoors },
  ])
})
