import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { canRelease } from './can-release.ts'
import { readCircumstances } from './read-circumstances.server.ts'

/**
 * Sends a record on its way, by a coordinator other than the person who confirmed the attendance
 * (the database insists). Once: of two callers one is told that it was released already.
 * @throws Refusal with the reason why not; Response 404
 */
export async function releaseFeedback({
  actor,
  feedbackId,
  now,
}: {
  actor: StaffActor
  feedbackId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const { circumstances, mailbox, version } = await readCircumstances(tx, actor, feedbackId)
    const answer = canRelease(circumstances)
    if (answer !== true || !mailbox)
      throw new Refusal(answer === true ? 'mailbox_unverified' : answer)
    const { count } = await tx.feedback.updateMany({
      where: {
        id: feedbackId,
        releasedAt: null,
        stoppedAt: null,
        agreedHash: circumstances.blockHash,
      },
      data: { releasedAt: now, releasedById: actor.id },
    })
    if (count === 0) throw new Refusal('already_released')
    await queueMail(tx, {
      kind: 'feedback',
      subjectId: feedbackId,
      addressId: mailbox.addressId,
      version,
      language: 'ja',
      now,
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'release feedback',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}
