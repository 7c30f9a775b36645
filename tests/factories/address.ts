import { database } from '#app/platform/database.server.ts'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import type { AddressOwner } from '#app/generated/prisma/enums.ts'
import { nextNumber } from './next-number.ts'

/** A sealed mail address, unlike any other in this run, and its text to compare with. */
export async function createAddress({
  owner,
  text = `${owner}-${nextNumber()}@mail.example`,
  now = new Date(),
}: {
  owner: AddressOwner
  text?: string
  now?: Date
}) {
  const address = await database().mailAddress.create({
    data: { owner, sealed: sealText(text), lookup: lookupOf(text), createdAt: now },
  })
  return { address, text }
}
