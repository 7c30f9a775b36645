import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailDeliveries } from '#app/jobs/mail-deliveries.server.ts'
import { settleAbandonedMail } from '#app/mail/deliver-mail.server.ts'
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
import { setConsents } from '../consent/set-consents.server.ts'
import { agreeToFeedback } from './agree-to-feedback.server.ts'
import { getOwnFeedback } from './find-own-feedback.server.ts'
import { listRecords, openRecord } from './open-record.server.ts'
import { releaseFeedback } from './release-feedback.server.ts'
import { stopFeedback } from './stop-feedback.server.ts'
import { writeSentence } from './write-sentence.server.ts'

const now = new Date('2027-01-13T08:30:00Z')
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
})
afterAll(() => smtp.stop())

type World = Awaited<ReturnType<typeof createFeedback>>
const release = (world: World) =>
  releaseFeedback({ actor: asCoordinator(world), feedbackId: world.feedback.id, now })

const send = (world: World) => sendRecord(world, now)
const received = (world: World) => smtp.received.filter(({ to }) => to.includes(world.mailboxText))

test('what was agreed to is what arrives: plain text, one recipient, the ledger before and after', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  expect(await send(world)).toMatchObject({ state: 'accepted', sealedSecret: null })
  const [message] = received(world)
  expect(message?.to).toEqual([world.mailboxText])
  expect(message?.mail.text).toContain(world.feedback.block)
  expect(message?.mail.html).toBe(false)
  expect(await outcomesOf(world)).toEqual(['attempted', 'accepted'])
  const { reference } = world.feedback
  expect(await openRecord({ actor: asWorker(world), reference, now })).toMatchObject({
    block: world.feedback.block,
  })
})

test('a second job for the same message sends nothing', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  await Promise.all([send(world), send(world)])
  expect(received(world)).toHaveLength(1)
})

test('of two coordinators at once, one releases', async () => {
  const world = await createFeedback({ agreed: true, now })
  const results = await Promise.allSettled([release(world), release(world)])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await database().mail.count({ where: { subjectId: world.feedback.id } })).toBe(1)
})

test('nobody releases what they confirmed, what nobody agreed to, or without being a coordinator', async () => {
  const world = await createFeedback({ agreed: true, now })
  const feedbackId = world.feedback.id
  const confirmer = { kind: 'staff', id: world.confirmedBy.id, roles: ['coordinator'] } as const
  await expect(
    releaseFeedback({ actor: { ...confirmer, roles: ['coordinator'] }, feedbackId, now }),
  ).rejects.toMatchObject({
    reason: 'same_person_confirmed',
  })
  await expect(
    releaseFeedback({ actor: { ...confirmer, roles: ['facilitator'] }, feedbackId, now }),
  ).rejects.toMatchObject({
    status: 404,
  })
  await expect(release(await createFeedback({ now }))).rejects.toMatchObject({
    reason: 'not_agreed',
  })
})

test('consent withdrawn while the mail waits stops it; nothing is in the ledger and the agency sees nothing', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  await setConsents({
    actor: asParticipant(world),
    referralId: world.referral.id,
    items: ['form'],
    language: 'ja',
    now,
  })
  expect(await send(world)).toMatchObject({ state: 'stopped' })
  expect(received(world)).toHaveLength(0)
  expect(await outcomesOf(world)).toEqual([])
  expect(await listRecords({ actor: asWorker(world) })).toEqual([])
})

test('a released record can still be stopped while it waits, and not after it has left', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  await stopFeedback({ actor: asParticipant(world), feedbackId: world.feedback.id, now })
  expect(await send(world)).toMatchObject({ state: 'stopped' })
  const late = await createFeedback({ agreed: true, now })
  await release(late)
  await send(late)
  await expect(
    stopFeedback({ actor: asParticipant(late), feedbackId: late.feedback.id, now }),
  ).rejects.toMatchObject({
    reason: 'too_late',
  })
})

test('a changed word reopens the preview: the old agreement is gone and the old hash is refused', async () => {
  const world = await createFeedback({ agreed: true, now })
  const { id: feedbackId, blockHash } = world.feedback
  await writeSentence({ actor: asParticipant(world), feedbackId, sentence: '', wish: null, now })
  await expect(release(world)).rejects.toMatchObject({ reason: 'not_agreed' })
  await expect(
    agreeToFeedback({ actor: asParticipant(world), feedbackId, seenHash: blockHash, now }),
  ).rejects.toMatchObject({
    reason: 'text_changed',
  })
})

test('the connection dropped after the content: uncertain, in the ledger, and never sent again', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  smtp.behave({ kind: 'drop-after-content' })
  expect(await send(world)).toMatchObject({ state: 'uncertain' })
  smtp.behave({ kind: 'accept' })
  await send(world)
  expect(received(world)).toHaveLength(1)
  expect(await outcomesOf(world)).toEqual(['attempted', 'uncertain'])
})

test('a server that refuses for good is a refusal; one that is away leaves the mail waiting', async () => {
  const refused = await createFeedback({ agreed: true, now })
  await release(refused)
  smtp.behave({ kind: 'refuse', code: 550, at: 'recipient' })
  expect(await send(refused)).toMatchObject({ state: 'refused' })
  expect(await outcomesOf(refused)).toEqual(['attempted', 'refused'])
  const own = { actor: asParticipant(refused), feedbackId: refused.feedback.id }
  expect(await getOwnFeedback(own)).toMatchObject({ state: 'on its way' })
  await stopFeedback({ ...own, now })
  expect(await getOwnFeedback(own)).toMatchObject({ state: 'stopped' })
  const waiting = await createFeedback({ agreed: true, now })
  await release(waiting)
  smtp.behave({ kind: 'refuse', code: 451, at: 'recipient' })
  await expect(send(waiting)).rejects.toThrow('did not leave')
  smtp.behave({ kind: 'accept' })
  expect(await send(waiting)).toMatchObject({ state: 'accepted' })
  expect(received(waiting)).toHaveLength(1)
  const sent = { actor: asParticipant(waiting), feedbackId: waiting.feedback.id }
  expect(await getOwnFeedback(sent)).toMatchObject({ state: 'sent' })
})

test('a worker that died while sending leaves an uncertain mail behind', async () => {
  const world = await createFeedback({ agreed: true, now })
  await release(world)
  const { id } = await mailOf(world)
  await database().mail.update({
    where: { id },
    data: { state: 'sending', leasedUntil: new Date(now.getTime() - 1_000), fence: 1 },
  })
  await settleAbandonedMail({
    now,
    settle: async (tx, mail) => await mailDeliveries[mail.kind].settle?.(tx, mail, 'uncertain'),
  })
  expect(await send(world)).toMatchObject({ state: 'uncertain' })
  expect(received(world)).toHaveLength(0)
})

test('agency B finds nothing under the reference of agency A', async () => {
  const [a, b] = [
    await createFeedback({ agreed: true, now }),
    await createFeedback({ agreed: true, now }),
  ]
  await release(a)
  await send(a)
  const { reference } = a.feedback
  await expect(openRecord({ actor: asWorker(b), reference, now })).rejects.toMatchObject({
    status: 404,
  })
})
