import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { canRelease } from './can-release.ts'
import { readCircumstances } from './read-circumstances.server.ts'
import { appendDisclosure } from './disclose-feedback.server.ts'

interface Settlement {
  actor: StaffActor
  feedbackId: string
  now: Date
}

/**
 * The agency was asked and has the record: the ledger gets its answer. Once; a record whose fate is
 * known stays as it is.
 * @throws Refusal `already_released`; Response 404
 */
export async function confirmArrival({ actor, feedbackId, now }: Settlement): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const released = { id: feedbackId, releasedAt: { not: null } }
    if ((await tx.feedback.count({ where: released })) === 0)
      throw new Response(null, { status: 404 })
    const [mail] = await tx.mail.updateManyAndReturn({
      where: { kind: 'feedback', subjectId: feedbackId, state: 'uncertain' },
      data: { state: 'accepted' },
    })
    if (!mail) throw new Refusal('already_released')
    await appendDisclosure(tx, { feedbackId, mailId: mail.id, outcome: 'accepted', now })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'confirm arrival',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}

/**
 * The agency was asked and does not have the record: it leaves once more, as a message of its own, to
 * the mailbox that is confirmed now. The same rules as at its release are asked again, and once more
 * when it leaves. Of two callers one sends it.
 * @throws Refusal with the reason why not; Response 404
 */
export async function sendFeedbackAgain({ actor, feedbackId, now }: Settlement): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const addressId = await requireSendable(tx, actor, feedbackId)
    const [last] = await tx.mail.updateManyAndReturn({
      where: { kind: 'feedback', subjectId: feedbackId, state: { in: ['uncertain', 'refused'] } },
      data: { state: 'stopped' },
    })
    if (!last) throw new Refusal('already_released')
    await queueMail(tx, {
      kind: 'feedback',
      subjectId: feedbackId,
      addressId,
      version: last.version + 1,
      language: 'ja',
      now,
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'send feedback again',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}

async function requireSendable(tx: Transaction, actor: StaffActor, feedbackId: string) {
  const { circumstances, mailbox } = await readCircumstances(tx, actor, feedbackId)
  if (!circumstances.isReleased) throw new Response(null, { status: 404 })
  const answer = canRelease({ ...circumstances, isReleased: false })
  if (answer !== true || !mailbox)
    throw new Refusal(answer === true ? 'mailbox_unverified' : answer)
  return mailbox.addressId
}
