import type { Prisma } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { caseNumber } from './case-number.ts'
import { demoId } from './demo-id.ts'
import { agencyId, workerId } from './demo-ids.ts'
import { agencies } from './people.ts'

const dayMs = 86_400_000
const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

/** The ones by which the people came, and for each agency one that lives, one that ran out and one that was revoked. */
export async function seedInvitations(
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
