import type { AddressOwner } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import { demoId } from './demo-id.ts'

/** Sealed mail addresses, those that are missing. */
export async function seedAddresses(
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
