import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAgency } from '#tests/factories/agency.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { enterWithKey } from '../sign-in/enter-with-key.server.ts'
import { acceptInvitation } from './accept-invitation.server.ts'
import { issueInvitation } from './issue-invitation.server.ts'
import { resendEntryKey } from './resend-entry-key.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const browser = {
  participantId: null,
  whose: 'unsaid',
  language: 'ja',
  device: 'test',
} as const

async function invite(at = now) {
  const staff = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id: staff.id, roles: staff.roles } as const
  const { agency } = await createAgency({ now })
  const referral = { agencyId: agency.id, caseNumber: 'M-0142' }
  const { slip } = await issueInvitation({
    actor,
    referral,
    address: null,
    language: 'ja',
    now: at,
  })
  if (!slip) throw new Error('A slip was asked for')
  return { actor, agency, slip }
}

test('an invitation becomes a place of its own and is dead afterwards, for whoever has seen it', async () => {
  const { agency, slip } = await invite()
  const accepted = await acceptInvitation({ secretOrCode: slip.secret, ...browser, now })
  if (accepted?.kind !== 'place') throw new Error('A place was expected')
  expect(
    await database().referral.findMany({ where: { participantId: accepted.participantId } }),
  ).toMatchObject([{ agencyId: agency.id, caseNumber: 'M-0142' }])
  for (const secretOrCode of [slip.secret, slip.code]) {
    expect(await acceptInvitation({ secretOrCode, ...browser, now })).toBeNull()
    expect(await enterWithKey({ secretOrCode, device: 'test', now })).toBeNull()
  }
  for (const secretOrCode of [accepted.key.secret, accepted.key.code]) {
    const entered = await enterWithKey({ secretOrCode, device: 'test', now })
    expect(entered?.participantId).toBe(accepted.participantId)
  }
})

test('two presses at once make one place', async () => {
  const { slip } = await invite()
  const press = () => acceptInvitation({ secretOrCode: slip.code, ...browser, now })
  const results = await Promise.all([press(), press()])
  expect(results.filter(Boolean)).toHaveLength(1)
})

test('it is dead after 14 days', async () => {
  const { slip } = await invite()
  expect(await acceptInvitation({ secretOrCode: slip.code, ...browser, now: days(14) })).toBeNull()
})

test('a second agency adds a referral to the same person; the first one again is refused and stays unused', async () => {
  const first = await invite()
  const place = await acceptInvitation({ secretOrCode: first.slip.code, ...browser, now })
  if (place?.kind !== 'place') throw new Error('A place was expected')
  const { participantId } = place
  const second = await invite()
  const signedIn = { ...browser, participantId, whose: 'signed-in' as const }
  const added = await acceptInvitation({ secretOrCode: second.slip.code, ...signedIn, now })
  expect(added).toEqual({ kind: 'referral', participantId })
  const referral = { agencyId: first.agency.id, caseNumber: 'M-9' }
  const { slip } = await issueInvitation({
    actor: first.actor,
    referral,
    address: null,
    language: 'ja',
    now,
  })
  await expect(
    acceptInvitation({ secretOrCode: slip?.code ?? '', ...signedIn, now }),
  ).rejects.toMatchObject({
    reason: 'already_referred_here',
  })
  expect(await database().referral.count({ where: { participantId } })).toBe(2)
})

test('sending the key again ends the old key and its browsers, and brings the same person back', async () => {
  const { actor, slip } = await invite()
  const place = await acceptInvitation({ secretOrCode: slip.code, ...browser, now })
  if (place?.kind !== 'place') throw new Error('A place was expected')
  const { participantId } = place
  const again = await resendEntryKey({ actor, onSlip: false, participantId, now })
  expect(await enterWithKey({ secretOrCode: place.key.code, device: 'test', now })).toBeNull()
  expect(await database().signIn.count({ where: { participantId, revokedAt: null } })).toBe(0)
  const back = await acceptInvitation({ secretOrCode: again.slip?.code ?? '', ...browser, now })
  expect(back).toMatchObject({ kind: 'place', participantId })
  expect(await database().participant.count({ where: { id: participantId } })).toBe(1)
})

test('a worker invites for their own agency alone', async () => {
  const [mine, other] = [await createAgency({ now }), await createAgency({ now })]
  const actor = { kind: 'worker', id: mine.worker.id, agencyId: mine.agency.id } as const
  const referral = { agencyId: other.agency.id, caseNumber: '1' }
  await expect(
    issueInvitation({ actor, referral, address: null, language: 'ja', now }),
  ).rejects.toMatchObject({
    status: 404,
  })
})
