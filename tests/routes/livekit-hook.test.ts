import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { action } from '#app/routes/machine/livekit-hook.ts'
import { expectComplaint } from '#tests/setup/console-tripwire.ts'
import { signDelivery } from '#tests/setup/webhooks.ts'

const bodyOf = (id: string, event = 'room_started') =>
  JSON.stringify({ event, id, createdAt: '1795544049', room: { name: 'unknown', sid: 'RM_1' } })

async function deliver(body: string, headers: Record<string, string> = signDelivery(body)) {
  const request = new Request('http://localhost:3000/hooks/livekit', {
    method: 'POST',
    body,
    headers,
  })
  const answer = await action({ request, params: {}, context: {} } as unknown as ActionFunctionArgs)
  return answer.status
}

const kept = (id: string) => database().liveKitEvent.count({ where: { id } })

test('a signed delivery is kept with its job; the same once more is 200 and kept once', async () => {
  const body = bodyOf('EV_a')
  expect([await deliver(body), await deliver(body)]).toEqual([200, 200])
  expect(await kept('EV_a')).toBe(1)
  const jobs = await database().$queryRaw`
    SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'digest-delivery'`
  expect(jobs).toHaveLength(1)
})

test.each([
  ['unsigned', {}],
  [
    'signed by somebody else',
    signDelivery(bodyOf('EV_b'), { secret: 'another-secret-of-more-than-32-characters' }),
  ],
  ['signed an hour ago', signDelivery(bodyOf('EV_b'), { expiresInSeconds: -3_600 })],
  ['signed for another body', signDelivery(bodyOf('EV_other'))],
])('%s is 401, and nothing is kept', async (_name, headers) => {
  expect(await deliver(bodyOf('EV_b'), headers)).toBe(401)
  expect(await kept('EV_b')).toBe(0)
})

test.each(['', 'not json', '[]', '{"event":"room_started"}', '{"id":"EV_c"}'])(
  'a signed body that cannot be read is 400: %j',
  async (body) => expect(await deliver(body)).toBe(400),
)

test('an unknown kind of event and an old one with a fresh signature are kept', async () => {
  expect(await deliver(bodyOf('EV_d', 'agent_job_started'))).toBe(200)
  const old = bodyOf('EV_e').replace('1795544049', '1500000000')
  expect(await deliver(old)).toBe(200)
  expect([await kept('EV_d'), await kept('EV_e')]).toEqual([1, 1])
})

test('with the database away it is 503, so that LiveKit comes again', async () => {
  expectComplaint(/could not be kept/)
  await database().$executeRaw`ALTER TABLE livekit_event RENAME TO livekit_event_away`
  expect(await deliver(bodyOf('EV_f'))).toBe(503)
  await database().$executeRaw`ALTER TABLE livekit_event_away RENAME TO livekit_event`
  expect(await deliver(bodyOf('EV_f'))).toBe(200)
})
