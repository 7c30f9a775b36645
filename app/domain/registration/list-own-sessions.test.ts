import { expect, test } from 'vitest'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { listOwnSessions } from './list-own-sessions.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

async function coming(person: { id: string }) {
  const sessions = await listOwnSessions({ actor: { kind: 'participant', id: person.id }, now })
  return new Map(sessions.map((session) => [session.id, session]))
}

test('counselling taken by somebody else is shown to nobody but them; a full gathering is', async () => {
  const [own, other] = [await createParticipant({ now }), await createParticipant({ now })]
  const counselling = await createProgramme({ kind: 'counselling', capacity: 1, minimumStaff: 1 })
  const taken = await createSession({ now, programme: counselling })
  const free = await createSession({ now, programme: counselling, startsInMinutes: 300 })
  const full = await createSession({ now, capacity: 1 })
  for (const session of [taken, full]) await createRegistration({ session, participant: other })
  const mine = await coming(own)
  expect(mine.has(taken.id)).toBe(false)
  expect(mine.get(free.id)).toMatchObject({ ownForm: null, seatsLeft: 1 })
  expect(mine.get(full.id)).toMatchObject({ ownForm: null, seatsLeft: 0 })
  expect((await coming(other)).get(taken.id)?.ownForm).not.toBeNull()
})
