import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import type { RefusalReason } from '#app/platform/refusal.ts'
import { consentedItems } from '../consent/list-consents.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { canRelease } from './can-release.ts'

/** Whether this coordinator may release the record now, so that a page can say why not. @throws Response 404 */
export async function askRelease({
  actor,
  feedbackId,
}: {
  actor: StaffActor
  feedbackId: string
}): Promise<true | RefusalReason> {
  requireCoordinator(actor)
  const feedback = await database().feedback.findUnique({
    where: { id: feedbackId },
    include: {
      referral: {
        select: {
          agency: {
            select: {
              mailboxes: {
                where: { retiredAt: null, verifiedAt: { not: null } },
                select: { id: true },
              },
            },
          },
        },
      },
    },
  })
  if (!feedback) throw new Response(null, { status: 404 })
  const mayTell = await consentedItems(database(), feedback.referralId)
  return canRelease({
    blockHash: feedback.blockHash,
    agreedHash: feedback.agreedHash,
    isStopped: feedback.stoppedAt !== null,
    isReleased: feedback.releasedAt !== null,
    confirmedById: feedback.confirmedById,
    releasingId: actor.id,
    hasVerifiedMailbox: feedback.referral.agency.mailboxes.length > 0,
    isStillConsented: feedback.items.every((item) => mayTell.includes(item)),
  })
}
