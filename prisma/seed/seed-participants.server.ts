import { consentWording } from '#app/domain/consent/consent-wording.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { caseNumber } from './case-number.ts'
import { demoId } from './demo-id.ts'
import { agencyId, participantId } from './demo-ids.ts'
import { participants } from './people.ts'
import { seedAddresses } from './seed-addresses.server.ts'
import { seedInvitations } from './seed-invitations.server.ts'

const dayMs = 86_400_000
const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

/** The thirty people, who referred them, and what each agency may be told. Only what is missing. */
export async function seedParticipants(tx: Transaction, now: Date) {
  const numbered = participants.map((person, number) => ({ ...person, number }))
  const reachable = numbered.filter(({ hasAddress }) => hasAddress)
  await seedAddresses(
    tx,
    reachable.map(({ number }) => ({
      owner: 'participant',
      key: `participant ${number}`,
      text: `yuki${number + 1}@mail.example`,
    })),
    before(now, 90),
  )
  await tx.participant.createMany({
    data: numbered.map(({ number, nickname, form, language, since, hasAddress }) => ({
      id: participantId(number),
      nickname,
      form,
      language,
      addressId: hasAddress ? demoId(`address participant ${number}`) : null,
      createdAt: before(now, since),
    })),
    skipDuplicates: true,
  })
  const referrals = numbered.flatMap(({ number, since, language, referredBy }) =>
    Object.entries(referredBy).map(([key, items]) => ({ number, since, language, key, items })),
  )
  await seedInvitations(tx, referrals, now)
  await tx.referral.createMany({
    data: referrals.map(({ number, since, key }) => ({
      id: demoId(`referral ${key} ${number}`),
      agencyId: agencyId(key),
      participantId: participantId(number),
      caseNumber: caseNumber(key, number),
      createdAt: before(now, since),
    })),
    skipDuplicates: true,
  })
  await tx.consent.createMany({
    data: referrals.flatMap(({ number, since, language, key, items }) =>
      items.map((item) => ({
        id: demoId(`consent ${key} ${number} ${item}`),
        referralId: demoId(`referral ${key} ${number}`),
        item,
        ...consentWording(item, language),
        grantedAt: before(now, since),
      })),
    ),
    skipDuplicates: true,
  })
}
