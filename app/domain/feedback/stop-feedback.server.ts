import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { stopQueuedMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireOwnFeedback } from './find-own-feedback.server.ts'

/**
 * The person stops a record, also one that was released and that nobody has yet. To the agency it
 * looks as if there had never been one.
 * @throws Refusal `too_late` when it left, or is leaving; Response 404
 */
export async function stopFeedback({
  actor,
  feedbackId,
  now,
}: {
  actor: ParticipantActor
  feedbackId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const feedback = await requireOwnFeedback(tx, actor, feedbackId)
    if (feedback.stoppedAt) return
    const stopped = await stopQueuedMail(tx, { kind: 'feedback', subjectId: feedbackId })
    const { count } = await tx.feedback.updateMany({
      where: { id: feedbackId, stoppedAt: null, ...(stopped === 0 && { releasedAt: null }) },
      data: { stoppedAt: now },
    })
    if (count === 0) throw new Refusal('too_late')
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'stop feedback',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}
