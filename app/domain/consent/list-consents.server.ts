import type { ConsentItem } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { type Rows, database } from '#app/platform/database.server.ts'

export interface AgencyConsents {
  referralId: string
  agencyName: string
  items: ConsentItem[]
}

/** What each agency that referred the person may be told now. */
export async function listConsents({
  actor,
}: {
  actor: ParticipantActor
}): Promise<AgencyConsents[]> {
  const referrals = await database().referral.findMany({
    where: { participantId: actor.id, endedAt: null },
    include: { agency: { select: { name: true } }, consents: { where: { withdrawnAt: null } } },
    orderBy: { createdAt: 'asc' },
  })
  return referrals.map(({ id, agency, consents }) => ({
    referralId: id,
    agencyName: agency.name,
    items: consents.map((consent) => consent.item),
  }))
}

/** The items in force for a referral at this moment, read where it decides. */
export async function consentedItems(rows: Rows, referralId: string): Promise<ConsentItem[]> {
  const consents = await rows.consent.findMany({
    where: { referralId, withdrawnAt: null, referral: { endedAt: null } },
    select: { item: true },
  })
  return consents.map((consent) => consent.item)
}
