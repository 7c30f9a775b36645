import type { StaffRole } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { isDuplicate, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireAdministrator } from '#app/platform/require-role.ts'

interface NewStaff {
  actor: StaffActor
  name: string
  address: string
  roles: StaffRole[]
  now: Date
}

/**
 * Adds a staff member and writes to them how to sign in: with a code mailed to the same address.
 * Administrators only.
 * @throws Refusal `address_malformed` | `address_in_use`; Response 404 for anybody else
 */
export async function inviteStaff({
  actor,
  name,
  address,
  roles,
  now,
}: NewStaff): Promise<{ id: string }> {
  requireAdministrator(actor)
  const parsed = parseAddress(address)
  if (!parsed) throw new Refusal('address_malformed')
  try {
    return await transaction(async (tx) => {
      const kept = await tx.mailAddress.create({
        data: {
          owner: 'staff',
          sealed: sealText(parsed),
          lookup: lookupOf(parsed),
          createdAt: now,
        },
      })
      const staff = await tx.staff.create({
        data: { name, roles, addressId: kept.id, createdAt: now },
      })
      await queueMail(tx, {
        kind: 'staff_welcome',
        subjectId: staff.id,
        addressId: kept.id,
        language: staff.language,
        now,
      })
      await recordEntry(tx, {
        at: now,
        actor,
        verb: 'invite staff',
        subject: { kind: 'staff', id: staff.id },
        detail: { roles },
      })
      return { id: staff.id }
    })
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('address_in_use') : error
  }
}
