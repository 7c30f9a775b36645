import type { Wish } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import { blockHash, feedbackBlock } from './feedback-block.ts'
import { requireOwnFeedback } from './find-own-feedback.server.ts'

export const longestSentence = 200

/**
 * Changes what the person adds to a record, and makes the text anew from what may be told now. An
 * agreement that was given before is gone: the person agrees to the text that is sent, or to nothing.
 * @throws Refusal `too_late` once it was released or stopped; Response 404
 */
export async function writeSentence({
  actor,
  feedbackId,
  sentence,
  wish,
  now,
}: {
  actor: ParticipantActor
  feedbackId: string
  sentence: string
  wish: Wish | null
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const feedback = await requireOwnFeedback(tx, actor, feedbackId)
    const words = sentence.replace(/\s+/gu, ' ').trim().slice(0, longestSentence) || null
    const items = await consentedItems(tx, feedback.referralId)
    const { attendance, referral, reference } = feedback
    const block = feedbackBlock({
      caseNumber: referral.caseNumber,
      reference,
      programmeTitle: attendance.session.programme.agencyTitle,
      startAt: attendance.session.startAt,
      form: attendance.form,
      sentence: words,
      wish,
      items,
    })
    const { count } = await tx.feedback.updateMany({
      where: { id: feedbackId, releasedAt: null, stoppedAt: null },
      data: {
        sentence: words,
        wish,
        items,
        block,
        blockHash: blockHash(block),
        agreedAt: null,
        agreedHash: null,
      },
    })
    if (count === 0) throw new Refusal('too_late')
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'write sentence',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}
