import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireAdministrator } from '#app/platform/require-role.ts'

/**
 * Ends a staff member's time with the network: every browser of theirs is signed out at once, and
 * their duties that are not over are free for others. Twice is once.
 * @throws Refusal `last_administrator`; Response 404
 */
export async function endStaff({
  actor,
  staffId,
  now,
}: {
  actor: StaffActor
  staffId: string
  now: Date
}) {
  requireAdministrator(actor)
  await transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { id: staffId }, select: { id: true } })
    if (!staff) throw new Response(null, { status: 404 })
    await tx.$executeRaw`SELECT id FROM staff WHERE 'administrator' = ANY (roles) FOR UPDATE`
    const others = await tx.staff.count({
      where: { roles: { has: 'administrator' }, leftAt: null, id: { not: staffId } },
    })
    if (others === 0) throw new Refusal('last_administrator')
    const [ended] = await tx.staff.updateManyAndReturn({
      where: { id: staffId, leftAt: null },
      data: { leftAt: now, privacyLeadSince: null },
    })
    if (!ended) return
    if (ended.addressId) {
      await tx.mailAddress.update({ where: { id: ended.addressId }, data: { retiredAt: now } })
    }
    await tx.signIn.updateMany({ where: { staffId, revokedAt: null }, data: { revokedAt: now } })
    await tx.assignment.updateMany({
      where: { staffId, releasedAt: null, closeAt: { gt: now } },
      data: { releasedAt: now },
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'end staff',
      subject: { kind: 'staff', id: staffId },
    })
  })
}
