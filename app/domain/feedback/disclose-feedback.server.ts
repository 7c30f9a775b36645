import type { DisclosureOutcome } from '#app/generated/prisma/enums.ts'
import { systemActor } from '#app/platform/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'

interface Leaving {
  feedbackId: string
  mailId: string
  addressId: string
  now: Date
}

/**
 * Asked at the last moment, in the transaction that marks the mail as leaving: may this record still
 * go, to this mailbox, in these words? Consent is read again here, and stands until the transaction
 * ends. Yes writes the attempt into the disclosure ledger (once, however often the message is tried)
 * and gives the text. A mailbox that is no longer in use takes the release back, so that a coordinator
 * sends it to the right one; any other no stops the record.
 */
export async function discloseFeedback(
  tx: Transaction,
  { feedbackId, mailId, addressId, now }: Leaving,
) {
  await tx.$executeRaw`SELECT id FROM feedback WHERE id = ${feedbackId}::uuid FOR UPDATE`
  await tx.$executeRaw`
    SELECT id FROM referral WHERE id = (SELECT referral_id FROM feedback WHERE id = ${feedbackId}::uuid) FOR SHARE`
  const feedback = await findForDisclosure(tx, feedbackId, addressId)
  const mayTell = await consentedItems(tx, feedback.referralId)
  const mayGo =
    feedback.releasedAt !== null &&
    feedback.stoppedAt === null &&
    feedback.agreedHash === feedback.blockHash &&
    feedback.items.every((item) => mayTell.includes(item))
  const isMailboxInUse = feedback.referral.agency.mailboxes.length > 0
  if (!mayGo || !isMailboxInUse) {
    const held = mayGo ? { releasedAt: null, releasedById: null } : { stoppedAt: now }
    await tx.feedback.updateMany({ where: { id: feedbackId, stoppedAt: null }, data: held })
    await recordEntry(tx, {
      at: now,
      actor: systemActor,
      verb: mayGo ? 'take release back' : 'hold back feedback',
      subject: { kind: 'feedback', id: feedbackId },
    })
    return null
  }
  if ((await tx.disclosure.count({ where: { feedbackId, mailId } })) === 0)
    await appendDisclosure(tx, { feedbackId, mailId, outcome: 'attempted', now })
  return { block: feedback.block, reference: feedback.reference }
}

/** Appends what became of a record that was given out. */
export async function appendDisclosure(
  tx: Transaction,
  {
    feedbackId,
    mailId,
    outcome,
    now,
  }: { feedbackId: string; mailId: string; outcome: DisclosureOutcome; now: Date },
): Promise<void> {
  const feedback = await findForDisclosure(tx, feedbackId)
  await tx.disclosure.create({
    data: {
      feedbackId,
      mailId,
      agencyName: feedback.referral.agency.name,
      caseNumber: feedback.referral.caseNumber,
      items: feedback.items,
      blockHash: feedback.blockHash,
      ground: 'consent',
      outcome,
      at: now,
    },
  })
}

async function findForDisclosure(tx: Transaction, feedbackId: string, addressId?: string) {
  return await tx.feedback.findUniqueOrThrow({
    where: { id: feedbackId },
    include: {
      referral: {
        include: {
          agency: {
            include: {
              mailboxes: { where: { addressId, retiredAt: null, verifiedAt: { not: null } } },
            },
          },
        },
      },
    },
  })
}
