import type { ConsentItem, GuestLanguage } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { consentItems, consentWording } from './consent-wording.ts'

interface Choice {
  actor: ParticipantActor
  referralId: string
  /** Everything that may be told from now on; what is missing is withdrawn. */
  items: ConsentItem[]
  language: GuestLanguage
  now: Date
}

/**
 * Sets what one agency may be told. Each item is a dated row of its own, granted or withdrawn;
 * setting the same choice twice changes nothing. Records that tell more than that follow at once, by a
 * job of the same transaction, and are asked again when they leave.
 * @throws Response 404 for a referral of somebody else
 */
export async function setConsents({
  actor,
  referralId,
  items,
  language,
  now,
}: Choice): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM referral WHERE id = ${referralId}::uuid FOR NO KEY UPDATE`
    const referral = await tx.referral.findFirst({
      where: { id: referralId, participantId: actor.id },
      include: { consents: { where: { withdrawnAt: null } } },
    })
    if (!referral) throw new Response(null, { status: 404 })
    const inForce = new Set(referral.consents.map((consent) => consent.item))
    const granted = consentItems.filter((item) => items.includes(item) && !inForce.has(item))
    const withdrawn = consentItems.filter((item) => !items.includes(item) && inForce.has(item))
    await tx.consent.createMany({
      data: granted.map((item) => ({
        referralId,
        item,
        ...consentWording(item, language),
        grantedAt: now,
      })),
      skipDuplicates: true,
    })
    await tx.consent.updateMany({
      where: { referralId, item: { in: withdrawn }, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    if (granted.length + withdrawn.length === 0) return
    if (withdrawn.length > 0) await enqueue(tx, 'follow-consents', { referralId })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'set consents',
      subject: { kind: 'referral', id: referralId },
      detail: { granted, withdrawn },
    })
  })
}
