import { systemActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { stopQueuedMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import { remakeText } from './remake-text.server.ts'

/**
 * After a person changed what an agency may be told: a record that tells more than that loses its
 * agreement and is made anew without it; one that was released and has not left is stopped. Running
 * twice changes nothing more.
 */
export async function followConsents({
  referralId,
  now,
}: {
  referralId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const mayTell = await consentedItems(tx, referralId)
    const open = await tx.feedback.findMany({ where: { referralId, stoppedAt: null } })
    for (const feedback of open) {
      if (feedback.items.every((item) => mayTell.includes(item))) continue
      const became = feedback.releasedAt
        ? await stopReleased(tx, feedback.id, now)
        : await withdrawDraft(tx, feedback)
      if (!became) continue
      const subject = { kind: 'feedback', id: feedback.id }
      await recordEntry(tx, { at: now, actor: systemActor, verb: 'follow consents', subject })
    }
  })
}

async function stopReleased(tx: Transaction, feedbackId: string, now: Date): Promise<boolean> {
  if ((await stopQueuedMail(tx, { kind: 'feedback', subjectId: feedbackId })) === 0) return false
  await tx.feedback.update({ where: { id: feedbackId }, data: { stoppedAt: now } })
  return true
}

/** Without a yes to the attendance the text stays as it was, unagreed, in case the yes comes back. */
async function withdrawDraft(
  tx: Transaction,
  { id, sentence, wish }: Parameters<typeof remakeText>[2] & { id: string },
): Promise<boolean> {
  const became = await remakeText(tx, id, { sentence, wish })
  if (became !== 'withheld') return became === 'remade'
  const { count } = await tx.feedback.updateMany({
    where: { id, releasedAt: null, stoppedAt: null, agreedAt: { not: null } },
    data: { agreedAt: null, agreedHash: null },
  })
  return count === 1
}
