import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { forgetDeviceChecks, keepDeviceCheck } from './keep-device-check.server.ts'
import { openMediaTrial } from './open-media-trial.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const livekit = process.env.LIVEKIT_URL
beforeAll(() => void delete process.env.LIVEKIT_URL)
afterAll(() => void (process.env.LIVEKIT_URL = livekit))

test('whoever has no key tries a few times, from one address and from all; a key tries more often', async () => {
  const tryFrom = (caller: string, keyHolder: string | null = null, at = now) =>
    openMediaTrial({ keyHolder, caller, now: at }).catch(({ reason }: { reason: string }) => reason)
  const many = async (count: number, work: (index: number) => Promise<unknown>) =>
    await Promise.all(Array.from({ length: count }, (_, index) => work(index)))
  const reasons = await many(8, () => tryFrom('198.51.100.7'))
  expect(reasons.filter((reason) => reason === 'media_away')).toHaveLength(6)
  expect(reasons.filter((reason) => reason === 'too_many_tries')).toHaveLength(2)
  const crowd = await many(70, (index) => tryFrom(`203.0.113.${index}`))
  expect(crowd).toContain('too_many_tries')
  const withKey = await many(20, () => tryFrom('198.51.100.7', 'a sign-in'))
  expect(new Set(withKey)).toEqual(new Set(['media_away']))
  expect(await tryFrom('198.51.100.7', 'a sign-in')).toBe('too_many_tries')
  expect(await tryFrom('198.51.100.7', null, later(11))).toBe('media_away')
})

test('the office has the last result of each person, and forgets it when it is old', async () => {
  const { id } = await createParticipant({ now })
  const actor = { kind: 'participant', id } as const
  const untried = { speaker: 'untried', camera: 'untried', path: 'untried' } as const
  await keepDeviceCheck({ actor, results: { ...untried, microphone: 'refused' }, now })
  await keepDeviceCheck({ actor, results: { ...untried, microphone: 'works' }, now: later(5) })
  const own = { where: { participantId: id } }
  expect(await database().deviceCheck.findMany(own)).toMatchObject([
    { microphone: 'works', at: later(5) },
  ])
  await forgetDeviceChecks({ now: later(60 * 24 * 60) })
  expect(await database().deviceCheck.count(own)).toBe(1)
  await forgetDeviceChecks({ now: later(60 * 24 * 60 + 6) })
  expect(await database().deviceCheck.count(own)).toBe(0)
})
