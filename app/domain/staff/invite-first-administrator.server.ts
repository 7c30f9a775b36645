import { now } from '#app/platform/clock.server.ts'
import { transaction } from '#app/platform/database.server.ts'
import { systemActor } from '#app/platform/actor.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { issueLink } from '../sign-in/issue-link.server.ts'

/**
 * On an empty hub, makes the first administrator and one link to sign in with; while that person
 * has left no address yet, a new start makes a new link in place of the old one.
 * @returns null on a hub that has its people
 */
export async function inviteFirstAdministrator(): Promise<{ path: string; code: string } | null> {
  const at = now()
  return await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(5201)`
    const [someone] = await tx.staff.findMany({ where: { leftAt: null }, take: 2 })
    const others = await tx.staff.count({ where: { leftAt: null, addressId: { not: null } } })
    if (others > 0) return null
    const staff =
      someone ??
      (await tx.staff.create({
        data: {
          name: '管理者',
          roles: ['administrator', 'coordinator'],
          createdAt: at,
          privacyLeadSince: at,
        },
      }))
    await tx.signInLink.updateMany({
      where: { staffId: staff.id, usedAt: null },
      data: { usedAt: at },
    })
    await recordEntry(tx, {
      at,
      actor: systemActor,
      verb: 'invite first administrator',
      subject: { kind: 'staff', id: staff.id },
    })
    return await issueLink({ rows: tx, kind: 'first', person: { staffId: staff.id }, now: at })
  })
}
