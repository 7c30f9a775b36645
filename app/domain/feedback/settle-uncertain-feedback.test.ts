import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMail } from '#app/jobs/send-mail.server.ts'
import { database } from '#app/platform/database.server.ts'
import { createFeedback } from '#tests/factories/feedback.ts'
import { asCoordinator, asParticipant, outcomesOf } from '#tests/factories/record-way.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'
import { setConsents } from '../consent/set-consents.server.ts'
import { releaseFeedback } from './release-feedback.server.ts'
import { confirmArrival, sendFeedbackAgain } from './settle-uncertain-feedback.server.ts'

const now = new Date('2027-01-13T08:30:00Z')
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
})
afterAll(() => smtp.stop())

type World = Awaited<ReturnType<typeof createFeedback>>
const settlement = (world: World) => ({
  actor: asCoordinator(world),
  feedbackId: world.feedback.id,
  now,
})

/** Sends whatever of the record's messages still waits. */
async function sendWaiting({ feedback }: World) {
  const waiting = await database().mail.findMany({
    where: { kind: 'feedback', subjectId: feedback.id, state: 'queued' },
  })
  for (const { id } of waiting) await sendMail({ mailId: id, now })
}

async function createUncertain() {
  const world = await createFeedback({ agreed: true, now })
  await releaseFeedback({ ...settlement(world) })
  smtp.behave({ kind: 'drop-after-content' })
  await sendWaiting(world)
  smtp.behave({ kind: 'accept' })
  return world
}

const received = (world: World) => smtp.received.filter(({ to }) => to.includes(world.mailboxText))

test('a record that did arrive is said to have arrived, and nothing is sent', async () => {
  const world = await createUncertain()
  await confirmArrival(settlement(world))
  await sendWaiting(world)
  expect(await outcomesOf(world)).toEqual(['attempted', 'uncertain', 'accepted'])
  expect(received(world)).toHaveLength(1)
  await expect(sendFeedbackAgain(settlement(world))).rejects.toMatchObject({
    reason: 'already_released',
  })
})

test('a record that did not arrive leaves once more, also when two coordinators ask at once', async () => {
  const world = await createUncertain()
  const asked = await Promise.allSettled([
    sendFeedbackAgain(settlement(world)),
    sendFeedbackAgain(settlement(world)),
  ])
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await sendWaiting(world)
  expect(await outcomesOf(world)).toEqual(['attempted', 'uncertain', 'attempted', 'accepted'])
  expect(received(world)).toHaveLength(2)
  const ids = received(world).map(({ mail }) => mail.messageId)
  expect(new Set(ids).size).toBe(2)
})

test('consent withdrawn meanwhile keeps it back', async () => {
  const world = await createUncertain()
  await setConsents({
    actor: asParticipant(world),
    referralId: world.referral.id,
    items: ['form'],
    language: 'ja',
    now,
  })
  await expect(sendFeedbackAgain(settlement(world))).rejects.toMatchObject({
    reason: 'consent_withdrawn',
  })
})

test('whoever confirmed the attendance does not send it again, nor does a facilitator', async () => {
  const world = await createUncertain()
  const { id } = world.confirmedBy
  for (const [roles, refusal] of [
    [['coordinator'], { reason: 'same_person_confirmed' }],
    [['facilitator'], { status: 404 }],
  ] as const) {
    await expect(
      sendFeedbackAgain({
        actor: { kind: 'staff', id, roles: [...roles] },
        feedbackId: world.feedback.id,
        now,
      }),
    ).rejects.toMatchObject(refusal)
  }
})
