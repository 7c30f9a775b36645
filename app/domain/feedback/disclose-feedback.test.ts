import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createFeedback } from '#tests/factories/feedback.ts'
import {
  asCoordinator,
  asParticipant,
  asWorker,
  mailOf,
  outcomesOf,
  sendRecord,
} from '#tests/factories/record-way.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'
import { addMailbox } from '../agency/add-mailbox.server.ts'
import { setConsents } from '../consent/set-consents.server.ts'
import { getOwnFeedback } from './find-own-feedback.server.ts'
import { acknowledgeRecord, listRecords, openRecord } from './open-record.server.ts'
import { openFeedback } from './list-feedbacks-for-desk.server.ts'
import { releaseFeedback } from './release-feedback.server.ts'
import { stopFeedback } from './stop-feedback.server.ts'

const now = new Date('2027-01-13T08:30:00Z')
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
})
afterAll(() => smtp.stop())

type World = Awaited<ReturnType<typeof createFeedback>>
const release = (world: World) =>
  releaseFeedback({ actor: asCoordinator(world), feedbackId: world.feedback.id, now })
const stop = (world: World) =>
  stopFeedback({ actor: asParticipant(world), feedbackId: world.feedback.id, now })
const withdraw = (world: World) =>
  setConsents({
    actor: asParticipant(world),
    referralId: world.referral.id,
    items: [],
    language: 'ja',
    now,
  })

async function createReleased(code: number) {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  smtp.behave({ kind: 'refuse', code, at: 'recipient' })
  await sendRecord(world, now).catch((error: unknown) => error)
  smtp.behave({ kind: 'accept' })
  return world
}

async function expectNothingAtAgency(world: World) {
  const actor = asWorker(world)
  expect(await listRecords({ actor })).toEqual([])
  await expect(
    openRecord({ actor, reference: world.feedback.reference, now }),
  ).rejects.toMatchObject({ status: 404 })
}

test.each([
  ['is away', 451],
  ['refused it', 550],
])('while the agency’s server %s the agency has nothing, nor after a stop', async (_name, code) => {
  const world = await createReleased(code)
  await expectNothingAtAgency(world)
  await stop(world)
  await expectNothingAtAgency(world)
  const own = { actor: asParticipant(world), feedbackId: world.feedback.id }
  expect(await getOwnFeedback(own)).toMatchObject({ state: 'stopped' })
})

test('a yes withdrawn between two tries: nothing leaves and the agency has nothing', async () => {
  const world = await createReleased(451)
  await withdraw(world)
  expect(await sendRecord(world, now)).toMatchObject({ state: 'stopped' })
  await expectNothingAtAgency(world)
})

test('however often a message is tried, the ledger says once that sending began', async () => {
  const world = await createReleased(451)
  smtp.behave({ kind: 'refuse', code: 451, at: 'recipient' })
  await expect(sendRecord(world, now)).rejects.toThrow('did not leave')
  smtp.behave({ kind: 'accept' })
  expect(await sendRecord(world, now)).toMatchObject({ state: 'accepted', attempts: 3 })
  expect(await outcomesOf(world)).toEqual(['attempted', 'accepted'])
  const opened = { verb: 'open address to send', subjectId: (await mailOf(world)).addressId }
  expect(await database().auditEntry.count({ where: opened })).toBe(1)
})

test('a mailbox changed after the release: it goes back to the coordinator, and then to the new one', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  const fresh = await addMailbox({
    actor: asCoordinator(world),
    agencyId: world.agency.id,
    address: `renewed-${world.feedback.id.slice(-8)}@town.example`,
    label: '地域福祉課',
    now,
  })
  expect(await sendRecord(world, now)).toMatchObject({ state: 'stopped' })
  const desk = () =>
    openFeedback({ actor: asCoordinator(world), feedbackId: world.feedback.id, now })
  expect(await desk()).toMatchObject({ state: 'mailbox_missing' })
  await expect(release(world)).rejects.toMatchObject({ reason: 'mailbox_unverified' })
  await database().mailbox.update({ where: { id: fresh.id }, data: { verifiedAt: now } })
  expect(await desk()).toMatchObject({ state: 'agreed' })
  await release(world)
  expect(await sendRecord(world, now)).toMatchObject({ state: 'accepted' })
  expect(smtp.received.filter(({ to }) => to.includes(world.mailboxText))).toHaveLength(0)
})

test('the desk sees that the agency has it, and what it answered', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  await sendRecord(world, now)
  const desk = () =>
    openFeedback({ actor: asCoordinator(world), feedbackId: world.feedback.id, now })
  expect(await desk()).toMatchObject({ state: 'accepted', acknowledgements: [] })
  const { reference } = world.feedback
  const comment = 'つぎの面談で話します'
  await acknowledgeRecord({ actor: asWorker(world), reference, comment, now })
  expect(await desk()).toMatchObject({
    state: 'acknowledged',
    acknowledgements: [{ comment, workerName: world.worker.name }],
  })
})
