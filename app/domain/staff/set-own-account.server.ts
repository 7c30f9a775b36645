import type { DeskLanguage } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { database, isDuplicate, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/** The staff member's own name and language, and whether sign-in codes reach them. */
export async function getOwnAccount({ actor }: { actor: StaffActor }) {
  const { name, language, addressId } = await database().staff.findUniqueOrThrow({
    where: { id: actor.id },
  })
  return { name, language, hasAddress: addressId !== null }
}

/**
 * Changes the staff member's own name, language and the address that sign-in codes go to.
 * @param address the new one; empty where it stays as it is
 * @throws Refusal `address_malformed`, also where there is none yet and it is left empty | `address_in_use`
 */
export async function setOwnAccount({
  actor,
  name,
  address,
  language,
  now,
}: {
  actor: StaffActor
  name: string
  address: string
  language: DeskLanguage
  now: Date
}): Promise<void> {
  const parsed = parseAddress(address)
  if (!parsed && address !== '') throw new Refusal('address_malformed')
  try {
    await transaction(async (tx) => {
      const staff = await tx.staff.update({
        where: { id: actor.id },
        data: { name, language },
        include: { address: true },
      })
      if (!parsed && !staff.address) throw new Refusal('address_malformed')
      if (!parsed || staff.address?.lookup === lookupOf(parsed)) return
      if (staff.address)
        await tx.mailAddress.update({ where: { id: staff.address.id }, data: { retiredAt: now } })
      const kept = await tx.mailAddress.create({
        data: {
          owner: 'staff',
          sealed: sealText(parsed),
          lookup: lookupOf(parsed),
          createdAt: now,
        },
      })
      await tx.staff.update({ where: { id: actor.id }, data: { addressId: kept.id } })
      await recordEntry(tx, {
        at: now,
        actor,
        verb: 'change own address',
        subject: { kind: 'staff', id: actor.id },
      })
    })
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('address_in_use') : error
  }
}
