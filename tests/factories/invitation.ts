import { randomInt } from 'node:crypto'
import type { Agency } from '#app/generated/prisma/client.ts'
import { newCode } from '#app/platform/code.ts'
import { database } from '#app/platform/database.server.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { createAgency } from './agency.ts'
import { nextNumber } from './next-number.ts'

/** An invitation of an agency that nobody has used, with the two secrets that open it. */
export async function createInvitation({
  agency,
  now = new Date(),
}: { agency?: Agency; now?: Date } = {}) {
  const { id: agencyId } = agency ?? (await createAgency({ now })).agency
  const secret = newSecret()
  const code = newCode(randomInt)
  const invitation = await database().invitation.create({
    data: {
      agencyId,
      caseNumber: `I-${nextNumber()}`,
      secretHash: hashSecret('invitation', secret),
      codeHash: hashSecret('invitation', code),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 14 * 86_400_000),
    },
  })
  return { ...invitation, secret, code }
}
