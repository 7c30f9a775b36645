import { expect, test } from 'vitest'
import type { ConsentItem, ProgrammeKind } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createAttendance } from '#tests/factories/attendance.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { draftFeedback } from './draft-feedback.server.ts'

const now = new Date('2027-01-13T07:00:00Z')

interface Parts {
  kind?: ProgrammeKind
  agreed?: ConsentItem[]
  seconds?: number
}

/** An attendance at a gathering, by somebody whom one agency refers. */
async function createWorld({
  kind = 'tea_gathering',
  agreed = ['attendance'],
  seconds = 3_600,
}: Parts = {}) {
  const world = await createReferral({ agreed, now })
  const programme = await createProgramme({ kind, now })
  const session = await createSession({ now, startsInMinutes: -180, programme })
  const confirmedBy = await createStaff({ now })
  const { participant } = world
  const attendance = await createAttendance({ session, participant, confirmedBy, seconds, now })
  const draft = () => draftFeedback({ attendanceId: attendance.id, now })
  const drafts = () =>
    database().feedback.findMany({
      where: { attendanceId: attendance.id },
      include: { referral: { select: { agencyId: true } } },
    })
  return { ...world, draft, drafts }
}

test('a draft holds only what was agreed to, and drafting twice or at once drafts once', async () => {
  const { draft, drafts, participant, referral } = await createWorld()
  await Promise.all([draft(), draft()])
  await draft()
  const [only, ...more] = await drafts()
  expect(more).toEqual([])
  expect(only).toMatchObject({ items: ['attendance'], agreedAt: null, releasedAt: null })
  expect(only?.block).toContain(referral.caseNumber)
  expect(only?.block).toContain('オンライン茶話会')
  expect(only?.block).not.toContain(participant.nickname)
  expect(only?.block).not.toContain('声')
})

test('of two agencies, the one that may be told has a draft', async () => {
  const { draft, drafts, participant, agency } = await createWorld()
  await createReferral({ participant, agreed: ['form'], now })
  await draft()
  expect((await drafts()).map(({ referral }) => referral.agencyId)).toEqual([agency.id])
})

test.each<[string, Parts]>([
  ['counselling is told to nobody, whatever was agreed to', { kind: 'counselling' }],
  ['somebody who was not there has no record', { seconds: 0 }],
  ['without a yes to the attendance there is none', { agreed: ['form', 'sentence'] }],
])('%s', async (_name, parts) => {
  const { draft, drafts } = await createWorld(parts)
  await draft()
  expect(await drafts()).toEqual([])
})

test('that an agency may remind somebody is told in no record', async () => {
  const alone = await createWorld({ agreed: ['reminder'] })
  await alone.draft()
  expect(await alone.drafts()).toEqual([])
  const both = await createWorld({ agreed: ['attendance', 'reminder'] })
  await both.draft()
  expect(await both.drafts()).toMatchObject([{ items: ['attendance'] }])
})

test('whoever gave an address is told that a text waits, and nobody else is', async () => {
  const { draft, drafts, participant } = await createWorld()
  const { address } = await createAddress({ owner: 'participant', now })
  const { id } = participant
  await database().participant.update({ where: { id }, data: { addressId: address.id } })
  await draft()
  const [feedback] = await drafts()
  const mails = await database().mail.findMany({ where: { subjectId: feedback?.id } })
  expect(mails).toMatchObject([{ kind: 'feedback_ready', addressId: address.id }])
})
