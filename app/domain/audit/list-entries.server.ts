import type { AuditEntry } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** The latest lines of the trail: all of them for an administrator, their own for a coordinator. */
export async function listEntries({ actor }: { actor: StaffActor }): Promise<AuditEntry[]> {
  return await database().auditEntry.findMany({
    where: hasRole(actor, 'administrator') ? {} : { actorKind: 'staff', actorId: actor.id },
    orderBy: { id: 'desc' },
    take: 200,
  })
}
