import { createHash } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import type { Staff } from '#app/generated/prisma/client.ts'
import { createAttendance } from './attendance.ts'
import { nextNumber } from './next-number.ts'
import { createReferral } from './referral.ts'
import { createSession } from './session.ts'
import { createStaff } from './staff.ts'

interface FeedbackParts {
  block?: string
  agreed?: boolean
  /** About whom and for which agency; somebody new when left out. */
  of?: Awaited<ReturnType<typeof createReferral>>
  confirmedBy?: Staff
  coordinator?: Staff
  now?: Date
}

/** A draft that waits for the participant's word, with everybody who stands behind it. */
export async function createFeedback({
  block = '参加した日: 2026年11月25日\n参加のしかた: 声で参加',
  agreed = false,
  now = new Date(),
  ...people
}: FeedbackParts = {}) {
  const confirmedBy = people.confirmedBy ?? (await createStaff({ roles: ['facilitator'], now }))
  const coordinator = people.coordinator ?? (await createStaff({ roles: ['coordinator'], now }))
  const world = people.of ?? (await createReferral({ agreed: ['attendance', 'form'], now }))
  const session = await createSession({ now, startsInMinutes: -180 })
  const { participant, referral } = world
  const attendance = await createAttendance({ session, participant, confirmedBy, now })
  const blockHash = createHash('sha256').update(block).digest('hex')
  const feedback = await database().feedback.create({
    data: {
      attendanceId: attendance.id,
      referralId: referral.id,
      reference: `R-${nextNumber()}-${attendance.id.slice(-6)}`,
      createdAt: now,
      items: ['attendance', 'form'],
      block,
      blockHash,
      confirmedById: confirmedBy.id,
      ...(agreed && { agreedAt: now, agreedHash: blockHash }),
    },
  })
  return { ...world, feedback, attendance, session, confirmedBy, coordinator }
}

/** A record that has left for its agency, with the mail that carried it. */
export async function createSentFeedback({
  now = new Date(),
  ...parts
}: Omit<FeedbackParts, 'agreed'> = {}) {
  const world = await createFeedback({ ...parts, agreed: true, now })
  const { feedback, agency, mailbox, referral } = world
  const mail = await database().mail.create({
    data: {
      kind: 'feedback',
      subjectId: feedback.id,
      addressId: mailbox.addressId,
      messageId: `<${feedback.id}@test>`,
      language: 'ja',
      state: 'accepted',
      createdAt: now,
      sentAt: now,
    },
  })
  await database().feedback.update({
    where: { id: feedback.id },
    data: { releasedAt: now, releasedById: world.coordinator.id },
  })
  await database().disclosure.createMany({
    data: (['attempted', 'accepted'] as const).map((outcome) => ({
      feedbackId: feedback.id,
      mailId: mail.id,
      agencyName: agency.name,
      caseNumber: referral.caseNumber,
      items: feedback.items,
      blockHash: feedback.blockHash,
      ground: 'consent' as const,
      outcome,
      at: now,
    })),
  })
  return { ...world, mail }
}
