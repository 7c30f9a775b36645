import type { ConsentItem, GuestLanguage } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
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
 * setting the same choice twice changes nothing. What is on its way is asked again when it leaves.
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
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'set consents',
      subject: { kind: 'referral', id: referralId },
      detail: { granted, withdrawn },
    })
  })
}
