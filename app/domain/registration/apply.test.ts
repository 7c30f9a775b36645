import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createSession } from '#tests/factories/session.ts'
import { apply } from './apply.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const asActor = ({ id }: { id: string }) => ({ kind: 'participant', id }) as const
const places = (sessionId: string) =>
  database().registration.count({ where: { sessionId, cancelledAt: null } })

test('of ten people who press at once for the last place, one gets it', async () => {
  const session = await createSession({ now, capacity: 1 })
  const people = await Promise.all(Array.from({ length: 10 }, () => createParticipant({ now })))
  const results = await Promise.allSettled(
    people.map((person) =>
      apply({ actor: asActor(person), sessionId: session.id, form: 'listen', now }),
    ),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map(({ reason }) => reason.reason)).toEqual(Array(9).fill('session_full'))
  expect(await places(session.id)).toBe(1)
})

test('pressing twice, even at once, is pressing once; giving back frees the place', async () => {
  const session = await createSession({ now, capacity: 1 })
  const actor = asActor(await createParticipant({ now }))
  const press = () => apply({ actor, sessionId: session.id, form: 'text', now })
  await Promise.all([press(), press()])
  expect(await places(session.id)).toBe(1)
  await cancelRegistration({ actor, sessionId: session.id, now })
  await cancelRegistration({ actor, sessionId: session.id, now })
  expect(await places(session.id)).toBe(0)
  await press()
  expect(await places(session.id)).toBe(1)
})

test.each([['over', new Date(now.getTime() + 24 * 3_600_000), 'session_over']])(
  'a session that is %s is refused',
  async (_name, at, reason) => {
    const session = await createSession({ now })
    const actor = asActor(await createParticipant({ now }))
    await expect(
      apply({ actor, sessionId: session.id, form: 'text', now: at }),
    ).rejects.toMatchObject({ reason })
  },
)
