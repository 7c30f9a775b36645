import type { DeskLanguage } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { database, isDuplicate, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { lookupOf, openText, sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/** The staff member's own name, language and address, for their account page. */
export async function getOwnAccount({ actor }: { actor: StaffActor }) {
  const staff = await database().staff.findUniqueOrThrow({
    where: { id: actor.id },
    include: { address: true, totp: true, passkeys: { orderBy: { createdAt: 'asc' } } },
  })
  const recoveryCodesLeft = await database().recoveryCode.count({
    where: { staffId: actor.id, usedAt: null },
  })
  return {
    name: staff.name,
    language: staff.language,
    address: staff.address ? openText(staff.address.sealed) : null,
    hasAuthenticator: Boolean(staff.totp?.confirmedAt),
    recoveryCodesLeft,
    passkeys: staff.passkeys.map(({ id, label, createdAt, lastUsedAt }) => ({
      id,
      label,
      createdAt,
      lastUsedAt,
    })),
  }
}

/**
 * Changes the staff member's own name, language and the address that sign-in codes go to.
 * @throws Refusal `address_malformed` | `address_in_use`
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
  if (!parsed) throw new Refusal('address_malformed')
  try {
    await transaction(async (tx) => {
      const staff = await tx.staff.update({
        where: { id: actor.id },
        data: { name, language },
        include: { address: true },
      })
      if (staff.address && openText(staff.address.sealed) === parsed) return
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
