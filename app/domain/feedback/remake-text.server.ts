import type { Wish } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import { feedbackText } from './feedback-text.ts'

/**
 * Makes the text of a record anew, from what may be told now and what the person adds. An agreement
 * that was given to the text before is gone: the person agrees to what is sent, or to nothing.
 * @returns `withheld` when the person's being there may not be told, `too_late` once it was released or stopped
 */
export async function remakeText(
  tx: Transaction,
  feedbackId: string,
  added: { sentence: string | null; wish: Wish | null },
): Promise<'remade' | 'withheld' | 'too_late'> {
  const { attendance, referral, reference } = await tx.feedback.findUniqueOrThrow({
    where: { id: feedbackId },
    include: {
      referral: true,
      attendance: { include: { session: { include: { programme: true } } } },
    },
  })
  const items = await consentedItems(tx, referral.id)
  if (!items.includes('attendance')) return 'withheld'
  const text = feedbackText({
    caseNumber: referral.caseNumber,
    reference,
    programmeTitle: attendance.session.programme.agencyTitle,
    startAt: attendance.session.startAt,
    form: attendance.form,
    ...added,
    items,
  })
  const { count } = await tx.feedback.updateMany({
    where: { id: feedbackId, releasedAt: null, stoppedAt: null },
    data: { ...added, ...text, agreedAt: null, agreedHash: null },
  })
  return count === 1 ? 'remade' : 'too_late'
}
