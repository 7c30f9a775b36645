import { database } from '#app/platform/database.server.ts'
import type { Participant, Referral } from '#app/generated/prisma/client.ts'
import type { ConsentItem } from '#app/generated/prisma/enums.ts'
import { createAgency } from './agency.ts'
import { nextNumber } from './next-number.ts'
import { createParticipant } from './participant.ts'

/** A participant whom an agency refers, and the agency with them. Nothing is agreed to but `agreed`. */
export async function createReferral({
  from,
  participant,
  agreed = [],
  caseNumber = `K-${nextNumber()}`,
  now = new Date(),
}: {
  from?: Awaited<ReturnType<typeof createAgency>>
  participant?: Participant
  agreed?: ConsentItem[]
  caseNumber?: string
  now?: Date
} = {}) {
  const world = from ?? (await createAgency({ now }))
  const person = participant ?? (await createParticipant({ now }))
  const referral = await database().referral.create({
    data: {
      agencyId: world.agency.id,
      participantId: person.id,
      caseNumber,
      createdAt: now,
    },
  })
  const consents = await createConsents({ referral, items: agreed, now })
  return { ...world, participant: person, referral, consents }
}

/** What the participant agrees that this agency may learn, one row per item. */
export async function createConsents({
  referral,
  items,
  now = new Date(),
}: {
  referral: Referral
  items: ConsentItem[]
  now?: Date
}) {
  return database().consent.createManyAndReturn({
    data: items.map((item) => ({
      referralId: referral.id,
      item,
      wordingVersion: 1,
      wordingHash: 'test',
      language: 'ja' as const,
      grantedAt: now,
    })),
  })
}
