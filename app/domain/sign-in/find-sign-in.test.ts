import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { findParticipantSignIn } from './find-sign-in.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

const start = new Date('2027-01-13T03:00:00Z')
const after = (hours: number) => new Date(start.getTime() + hours * 3_600_000)

async function signIn({ isShared }: { isShared: boolean }) {
  const { id: participantId } = await createParticipant({ now: start })
  const token = await startSignIn({
    rows: database(),
    door: 'participant',
    person: { participantId },
    device: 'test',
    isShared,
    now: start,
  })
  return async (hours: number) => (await findParticipantSignIn(token, after(hours))) !== null
}

test("on one's own device a participant stays signed in for half a year after the last visit", async () => {
  const isIn = await signIn({ isShared: false })
  expect(await isIn(170 * 24)).toBe(true)
  expect(await isIn(340 * 24), 'renewed by the visit before').toBe(true)
  expect(await isIn(521 * 24)).toBe(false)
})

test('on a shared device a sign-in ends twelve hours after its last use, whatever the browser kept', async () => {
  const isIn = await signIn({ isShared: true })
  expect(await isIn(11)).toBe(true)
  expect(await isIn(22), 'an evening at the same seat').toBe(true)
  expect(await isIn(34.5), 'the next morning').toBe(false)
})
