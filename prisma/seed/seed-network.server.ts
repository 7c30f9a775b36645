import type { Transaction } from '#app/platform/database.server.ts'
import { demoId } from './demo-id.ts'
import { agencyId, programmeId, staffId, workerId } from './demo-ids.ts'
import { agencies, network, staff } from './people.ts'
import { programmeEntries } from './programmes.ts'
import { seedAddresses } from './seed-addresses.server.ts'

const dayMs = 86_400_000

/** The network, what it offers, its staff and its agencies. Only what is missing. */
export async function seedNetwork(tx: Transaction, now: Date): Promise<void> {
  const opened = new Date(now.getTime() - 180 * dayMs)
  await tx.network.upsert({
    where: { id: 1 },
    update: {},
    create: { ...network, createdAt: opened, updatedAt: opened },
  })
  await tx.programme.createMany({
    data: programmeEntries.map(
      ([
        key,
        {
          rhythm: _r,
          closurePolicy: _c,
          times: _t,
          venue: _v,
          place: _p,
          staff: _s,
          visitors: _n,
          ...texts
        },
      ]) => ({
        ...texts,
        id: programmeId(key),
        createdAt: opened,
      }),
    ),
    skipDuplicates: true,
  })
  await seedStaff(tx, opened)
  await tx.programme.updateMany({
    where: { id: programmeId('craft'), senderId: null, materialsLead: null },
    data: { senderId: staffId('nagao'), materialsLead: 10 },
  })
  await seedAgencies(tx, opened)
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
