import { randomInt } from 'node:crypto'
import { newCode } from '#app/platform/code.ts'
import { systemActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import { feedbackText } from './feedback-text.ts'

/**
 * Drafts one record for each agency that may be told that the person took part, and tells the
 * person that it waits for them. Where nothing may be told there is no draft. Running twice drafts once.
 */
export async function draftFeedback({
  attendanceId,
  now,
}: {
  attendanceId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const attendance = await tx.attendance.findUnique({
      where: { id: attendanceId },
      include: { session: { include: { programme: true } }, participant: true },
    })
    if (!attendance?.attended) return
    const { participant, session } = attendance
    // What was talked about with a counsellor, even that it was, goes to nobody.
    if (session.programme.kind === 'counselling') return
    const referrals = await tx.referral.findMany({
      where: { participantId: participant.id, endedAt: null, agency: { closedAt: null } },
    })
    for (const { id: referralId, caseNumber } of referrals) {
      const items = await consentedItems(tx, referralId)
      if (!items.includes('attendance')) continue
      const code = newCode(randomInt)
      const reference = `${code.slice(0, 4)}-${code.slice(4, 8)}`
      const text = feedbackText({
        caseNumber,
        reference,
        programmeTitle: session.programme.agencyTitle,
        startAt: session.startAt,
        form: attendance.form,
        sentence: null,
        wish: null,
        items,
      })
      const [feedback] = await tx.feedback.createManyAndReturn({
        data: {
          attendanceId,
          referralId,
          reference,
          ...text,
          confirmedById: attendance.confirmedById,
          createdAt: now,
        },
        skipDuplicates: true,
      })
      if (!feedback) continue
      const subject = { kind: 'feedback', id: feedback.id }
      await recordEntry(tx, { at: now, actor: systemActor, verb: 'draft feedback', subject })
      if (participant.addressId) {
        const { addressId, language } = participant
        await queueMail(tx, {
          kind: 'feedback_ready',
          subjectId: feedback.id,
          addressId,
          language,
          now,
        })
      }
    }
  })
}
