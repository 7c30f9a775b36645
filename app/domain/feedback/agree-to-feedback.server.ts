import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import { requireOwnFeedback } from './find-own-feedback.server.ts'

/**
 * The person agrees to the very text that they saw. Agreeing twice is agreeing once.
 * @param seenHash the hash of the text on the page that was pressed
 * @throws Refusal `text_changed` when that is not the text any more | `consent_withdrawn` when it
 * tells what may no longer be told | `too_late`; Response 404
 */
export async function agreeToFeedback({
  actor,
  feedbackId,
  seenHash,
  now,
}: {
  actor: ParticipantActor
  feedbackId: string
  seenHash: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const feedback = await requireOwnFeedback(tx, actor, feedbackId)
    if (feedback.stoppedAt) throw new Refusal('too_late')
    if (feedback.agreedAt && feedback.agreedHash === seenHash) return
    if (feedback.releasedAt) throw new Refusal('too_late')
    const mayTell = await consentedItems(tx, feedback.referralId)
    if (!feedback.items.every((item) => mayTell.includes(item)))
      throw new Refusal('consent_withdrawn')
    const { count } = await tx.feedback.updateMany({
      where: { id: feedbackId, blockHash: seenHash, releasedAt: null, stoppedAt: null },
      data: { agreedAt: now, agreedHash: seenHash },
    })
    if (count === 0) throw new Refusal('text_changed')
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'agree to feedback',
      subject: { kind: 'feedback', id: feedbackId },
      detail: { hash: seenHash },
    })
  })
}
