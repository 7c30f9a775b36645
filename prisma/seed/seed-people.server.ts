import { consentWording } from '#app/domain/consent/consent-wording.ts'
import type { Prisma } from '#app/generated/prisma/client.ts'
import type { AddressOwner } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { hashSecret, lookupOf, sealText } from '#app/platform/seal.server.ts'
import { demoId } from './demo-id.ts'
import { agencies, network, participants, staff } from './people.ts'
import { programmeEntries } from './programmes.ts'

const dayMs = 86_400_000
const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

export const staffId = (key: string): string => demoId(`staff ${key}`)
export const agencyId = (key: string): string => demoId(`agency ${key}`)
export const workerId = (agencyKey: string, number: number): string =>
  demoId(`worker ${agencyKey} ${number}`)
export const participantId = (number: number): string => demoId(`participant ${number}`)
export const programmeId = (key: string): string => demoId(`programme ${key}`)

/** Everybody of the network, what it offers, who referred whom, and what may be told. Only what is missing. */
export async function seedPeople(tx: Transaction, now: Date): Promise<void> {
  const opened = before(now, 180)
  await tx.network.upsert({
    where: { id: 1 },
    update: {},
    create: { ...network, createdAt: opened, updatedAt: opened },
  })
  await tx.programme.createMany({
    data: programmeEntries.map(
      ([
        key,
        { rhythm: _r, times: _t, venue: _v, place: _p, staff: _s, visitors: _n, ...texts },
      ]) => ({
        ...texts,
        id: programmeId(key),
        createdAt: opened,
      }),
    ),
    skipDuplicates: true,
  })
  await seedStaff(tx, opened)
  await seedAgencies(tx, opened)
  await seedParticipants(tx, now)
}

async function seedStaff(tx: Transaction, createdAt: Date) {
  await seedAddresses(
    tx,
    staff.map(({ key }) => ({
      owner: 'staff',
      key: `staff ${key}`,
      text: `${key}@yukiakari.example`,
    })),
    createdAt,
  )
  await tx.staff.createMany({
    data: staff.map(({ key, name, roles, isPrivacyLead }) => ({
      id: staffId(key),
      name,
      roles,
      addressId: demoId(`address staff ${key}`),
      createdAt,
      privacyLeadSince: isPrivacyLead ? createdAt : null,
    })),
    skipDuplicates: true,
  })
}

async function seedAgencies(tx: Transaction, createdAt: Date) {
  const workers = agencies.flatMap(({ key, workers: names }) =>
    names.map((name, index) => ({ key, name, number: index + 1 })),
  )
  await seedAddresses(
    tx,
    [
      ...agencies.map(({ key }) => ({
        owner: 'mailbox' as const,
        key: `mailbox ${key}`,
        text: `kiroku@${key}.example`,
      })),
      ...workers.map(({ key, number }) => ({
        owner: 'worker' as const,
        key: `worker ${key} ${number}`,
        text: `shien${number}@${key}.example`,
      })),
    ],
    createdAt,
  )
  await tx.agency.createMany({
    data: agencies.map(({ key, name, kind, municipalityCode, sharingBasis, agreedOn, phone }) => ({
      id: agencyId(key),
      name,
      kind,
      municipalityCode,
      sharingBasis,
      agreedOn: new Date(agreedOn),
      phone,
      createdAt,
    })),
    skipDuplicates: true,
  })
  await tx.mailbox.createMany({
    data: agencies.map(({ key, isUnconfirmed }) => ({
      id: demoId(`mailbox ${key}`),
      agencyId: agencyId(key),
      addressId: demoId(`address mailbox ${key}`),
      label: '参加記録の受け取り先',
      createdAt,
      verifiedAt: isUnconfirmed ? null : new Date(createdAt.getTime() + dayMs),
    })),
    skipDuplicates: true,
  })
  await tx.worker.createMany({
    data: workers.map(({ key, name, number }) => ({
      id: workerId(key, number),
      agencyId: agencyId(key),
      name,
      addressId: demoId(`address worker ${key} ${number}`),
      createdAt,
    })),
    skipDuplicates: true,
  })
}

async function seedParticipants(tx: Transaction, now: Date) {
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

/** The ones by which the people came, and for each agency one that lives, one that ran out and one that was revoked. */
async function seedInvitations(
  tx: Transaction,
  referrals: { number: number; since: number; key: string }[],
  now: Date,
) {
  const invitation = (
    key: string,
    number: number,
    daysAgo: number,
    end: Partial<Prisma.InvitationCreateManyInput> = {},
  ): Prisma.InvitationCreateManyInput => {
    const id = demoId(`invitation ${key} ${number}`)
    return {
      id,
      agencyId: agencyId(key),
      caseNumber: caseNumber(key, number),
      secretHash: hashSecret('invitation', `demo secret ${id}`),
      codeHash: hashSecret('invitation', `demo code ${id}`),
      createdAt: before(now, daysAgo),
      createdByWorkerId: workerId(key, 1),
      expiresAt: before(now, daysAgo - 14),
      ...end,
    }
  }
  await tx.invitation.createMany({
    data: [
      ...referrals.map(({ key, number, since }) =>
        invitation(key, number, since + 3, { usedAt: before(now, since) }),
      ),
      ...agencies.flatMap(({ key }, index) => [
        invitation(key, 40 + index, 2),
        invitation(key, 50 + index, 45),
        invitation(key, 60 + index, 9, { revokedAt: before(now, 8) }),
      ]),
    ],
    skipDuplicates: true,
  })
}

const caseNumber = (key: string, number: number) =>
  `${agencies.find((agency) => agency.key === key)?.casePrefix ?? ''}${1207 + number * 13}`

async function seedAddresses(
  tx: Transaction,
  addresses: { owner: AddressOwner; key: string; text: string }[],
  createdAt: Date,
) {
  await tx.mailAddress.createMany({
    data: addresses.map(({ owner, key, text }) => ({
      id: demoId(`address ${key}`),
      owner,
      sealed: sealText(text),
      lookup: lookupOf(text),
      createdAt,
    })),
    skipDuplicates: true,
  })
}
