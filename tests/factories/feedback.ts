import { createHash } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import { createAttendance } from './attendance.ts'
import { nextNumber } from './next-number.ts'
import { createReferral } from './referral.ts'
import { createSession } from './session.ts'
import { createStaff } from './staff.ts'

/** A draft that waits for the participant's word, with everybody who stands behind it. */
export async function createFeedback({
  block = '参加した日: 2026年11月25日\n参加のしかた: 声で参加',
  agreed = false,
  now = new Date(),
}: { block?: string; agreed?: boolean; now?: Date } = {}) {
  const confirmedBy = await createStaff({ roles: ['facilitator'], now })
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const world = await createReferral({ agreed: ['attendance', 'form'], now })
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
