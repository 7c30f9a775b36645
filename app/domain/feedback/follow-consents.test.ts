import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConsentItem } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createFeedback } from '#tests/factories/feedback.ts'
import { asCoordinator, asParticipant, mailOf, sendRecord } from '#tests/factories/record-way.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'
import { setConsents } from '../consent/set-consents.server.ts'
import { agreeToFeedback } from './agree-to-feedback.server.ts'
import { countReleasable } from './count-releasable.server.ts'
import { getOwnFeedback, listOwnFeedbacks } from './find-own-feedback.server.ts'
import { followConsents } from './follow-consents.server.ts'
import { releaseFeedback } from './release-feedback.server.ts'
import { writeSentence } from './write-sentence.server.ts'

const now = new Date('2027-01-13T08:30:00Z')
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
})
afterAll(() => smtp.stop())

type World = Awaited<ReturnType<typeof createFeedback>>

/** The person decides anew what the agency may learn; the job of that change has run. */
async function decide(world: World, items: ConsentItem[]) {
  const referralId = world.referral.id
  await setConsents({ actor: asParticipant(world), referralId, items, language: 'ja', now })
  await followConsents({ referralId, now })
}

const own = (world: World) =>
  getOwnFeedback({ actor: asParticipant(world), feedbackId: world.feedback.id })

const agree = async (world: World) =>
  agreeToFeedback({
    actor: asParticipant(world),
    feedbackId: world.feedback.id,
    seenHash: (await own(world)).blockHash,
    now,
  })

test('one item taken back: the text is made anew without it, and waits for a new yes', async () => {
  const world = await createFeedback({ agreed: true, now })
  await decide(world, ['attendance'])
  const feedback = await own(world)
  expect(feedback).toMatchObject({ state: 'waiting', items: ['attendance'], agreedAt: null })
  expect(feedback.block).toContain('参加しました')
  expect(feedback.block).not.toContain('参加のかたち')
})

test('the attendance taken back: nobody is asked, nobody may say yes, and the desk has nothing to do', async () => {
  const world = await createFeedback({ agreed: true, now })
  const counted = await countReleasable({ actor: asCoordinator(world) })
  await decide(world, [])
  expect(await own(world)).toMatchObject({ state: 'withheld', agreedAt: null })
  const states = await listOwnFeedbacks({ actor: asParticipant(world) })
  expect(states.map(({ state }) => state)).toEqual(['withheld'])
  await expect(agree(world)).rejects.toMatchObject({ reason: 'consent_withdrawn' })
  const write = { feedbackId: world.feedback.id, sentence: 'また来ます', wish: null, now }
  await expect(writeSentence({ actor: asParticipant(world), ...write })).rejects.toMatchObject({
    reason: 'consent_withdrawn',
  })
  expect(await countReleasable({ actor: asCoordinator(world) })).toBe(counted - 1)
  await decide(world, ['attendance', 'form'])
  expect(await own(world)).toMatchObject({ state: 'waiting' })
})

test('a released record stops at once; one that has left stays as it is', async () => {
  const [waiting, gone] = [
    await createFeedback({ agreed: true, now }),
    await createFeedback({ agreed: true, now }),
  ]
  for (const world of [waiting, gone])
    await releaseFeedback({ actor: asCoordinator(world), feedbackId: world.feedback.id, now })
  await sendRecord(gone, now)
  await decide(waiting, ['form'])
  await decide(gone, ['form'])
  expect(await mailOf(waiting)).toMatchObject({ state: 'stopped' })
  expect(await own(waiting)).toMatchObject({ state: 'stopped' })
  expect(await mailOf(gone)).toMatchObject({ state: 'accepted' })
  expect(await own(gone)).toMatchObject({ state: 'sent' })
})

test('only what stands in the text counts: an unused yes that is taken back changes nothing', async () => {
  const world = await createFeedback({ now })
  const referralId = world.referral.id
  const everything: ConsentItem[] = ['attendance', 'form', 'sentence', 'wish']
  const choose = (items: ConsentItem[]) => decide(world, items)
  await choose(everything)
  const write = { actor: asParticipant(world), feedbackId: world.feedback.id, now }
  await writeSentence({ ...write, sentence: '', wish: 'come_again' })
  await agree(world)
  expect(await own(world)).toMatchObject({ items: ['attendance', 'form', 'wish'] })
  await choose(['attendance', 'form', 'wish'])
  await releaseFeedback({ actor: asCoordinator(world), feedbackId: world.feedback.id, now })
  expect(await sendRecord(world, now)).toMatchObject({ state: 'accepted' })
  const ledger = await database().disclosure.findMany({ where: { feedback: { referralId } } })
  expect(ledger.map(({ items }) => items)).toEqual([
    ['attendance', 'form', 'wish'],
    ['attendance', 'form', 'wish'],
  ])
})

test('the change of mind enqueues its consequence in the same transaction', async () => {
  const world = await createFeedback({ agreed: true, now })
  const referralId = world.referral.id
  const jobs = async () => {
    const rows = await database().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM graphile_worker._private_jobs
      WHERE payload->>'referralId' = ${referralId}`
    return rows[0]?.count
  }
  const choose = (items: ConsentItem[]) =>
    setConsents({ actor: asParticipant(world), referralId, items, language: 'ja', now })
  await choose(['attendance', 'form', 'wish'])
  expect(await jobs()).toBe(0)
  await choose(['attendance'])
  expect(await jobs()).toBe(1)
})
