import type { StaffActor } from '#app/platform/actor.ts'
import type { Rows } from '#app/platform/database.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import type { Circumstances } from './can-release.ts'

const verifiedMailboxes = { where: { retiredAt: null, verifiedAt: { not: null } } }

/**
 * What decides whether a record may go, were it released by this person now, and the mailbox that it
 * would go to. @throws Response 404
 */
export async function readCircumstances(rows: Rows, actor: StaffActor, feedbackId: string) {
  const feedback = await rows.feedback.findUnique({
    where: { id: feedbackId },
    include: { referral: { include: { agency: { include: { mailboxes: verifiedMailboxes } } } } },
  })
  if (!feedback) throw new Response(null, { status: 404 })
  const [mailbox] = feedback.referral.agency.mailboxes
  const mayTell = await consentedItems(rows, feedback.referralId)
  const circumstances: Circumstances = {
    blockHash: feedback.blockHash,
    agreedHash: feedback.agreedHash,
    isStopped: feedback.stoppedAt !== null,
    isReleased: feedback.releasedAt !== null,
    confirmedById: feedback.confirmedById,
    releasingId: actor.id,
    hasVerifiedMailbox: mailbox !== undefined,
    isStillConsented: feedback.items.every((item) => mayTell.includes(item)),
  }
  return { circumstances, mailbox, version: feedback.version }
}
