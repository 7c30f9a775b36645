import { randomUUID } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import type { Agency } from '#app/generated/prisma/client.ts'
import { nextNumber } from './next-number.ts'

/** An invitation of an agency that nobody has used. Its secrets are known to nobody. */
export async function createInvitation({
  agency,
  now = new Date(),
}: {
  agency: Agency
  now?: Date
}) {
  return database().invitation.create({
    data: {
      agencyId: agency.id,
      caseNumber: `I-${nextNumber()}`,
      secretHash: randomUUID(),
      codeHash: randomUUID(),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 14 * 86_400_000),
    },
  })
}
