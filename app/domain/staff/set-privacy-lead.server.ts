import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { requireAdministrator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

const leads = { privacyLeadSince: { not: null }, leftAt: null }

/** Who is told about every opening of sealed data; null while nobody is. */
export async function findPrivacyLead(): Promise<{ id: string } | null> {
  return await database().staff.findFirst({ where: leads, select: { id: true } })
}

/**
 * Makes one staff member the privacy lead, in place of whoever was. Administrators only. Choosing
 * the present one changes nothing.
 * @throws Response 404 for anybody else, and for a staff member who is not there
 */
export async function setPrivacyLead({
  actor,
  staffId,
  now,
}: {
  actor: StaffActor
  staffId: string
  now: Date
}): Promise<void> {
  requireAdministrator(actor)
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM staff WHERE 'administrator' = ANY (roles) FOR UPDATE`
    await tx.staff.updateMany({
      where: { ...leads, id: { not: staffId } },
      data: { privacyLeadSince: null },
    })
    const { count } = await tx.staff.updateMany({
      where: { id: staffId, leftAt: null, privacyLeadSince: null },
      data: { privacyLeadSince: now },
    })
    if (count === 0) {
      if (await tx.staff.findFirst({ where: { ...leads, id: staffId } })) return
      throw new Response(null, { status: 404 })
    }
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'set privacy lead',
      subject: { kind: 'staff', id: staffId },
    })
  })
}
