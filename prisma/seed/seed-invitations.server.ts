import type { Prisma } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { caseNumber } from './case-number.ts'
import { demoId } from './demo-id.ts'
import { agencyId, workerId } from './demo-ids.ts'
import { agencies } from './people.ts'
import { seedAddresses } from './seed-addresses.server.ts'

const dayMs = 86_400_000
const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

interface Came {
  number: number
  since: number
  key: string
}

/**
 * The ones by which the people came, and for each agency one that lives (every second one by mail),
 * one that ran out and one that was revoked. Nobody knows their secrets.
 */
export async function seedInvitations(tx: Transaction, came: Came[], now: Date): Promise<void> {
  const living = agencies.map(({ key }, index) => ({
    key,
    number: 40 + index,
    byMail: index % 2 === 1,
  }))
  const mailed = living.filter(({ byMail }) => byMail)
  await seedAddresses(
    tx,
    mailed.map(({ key, number }) => ({
      owner: 'invitation',
      key: `invitation ${key}`,
      text: `yuki${number}@mail.example`,
    })),
    before(now, 2),
  )
  await tx.invitation.createMany({
    data: [
      ...came.map(({ key, number, since }) => ({
        ...invitation(key, number, before(now, since + 3)),
        usedAt: before(now, since),
      })),
      ...living.map(({ key, number, byMail }) => ({
        ...invitation(key, number, before(now, 2)),
        addressId: byMail ? demoId(`address invitation ${key}`) : null,
      })),
      ...agencies.map(({ key }, index) => invitation(key, 50 + index, before(now, 45))),
      ...agencies.map(({ key }, index) => ({
        ...invitation(key, 60 + index, before(now, 9)),
        revokedAt: before(now, 8),
      })),
    ],
    skipDuplicates: true,
  })
}

function invitation(
  key: string,
  number: number,
  createdAt: Date,
): Prisma.InvitationCreateManyInput {
  return {
    id: demoId(`invitation ${key} ${number}`),
    agencyId: agencyId(key),
    caseNumber: caseNumber(key, number),
    secretHash: hashSecret('invitation', newSecret()),
    codeHash: hashSecret('invitation', newSecret()),
    createdAt,
    createdByWorkerId: workerId(key, 1),
    expiresAt: new Date(createdAt.getTime() + 14 * dayMs),
  }
}
