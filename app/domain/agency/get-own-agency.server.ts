import type { WorkerActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** The agency that a worker belongs to, by name. */
export async function getOwnAgency({ actor }: { actor: WorkerActor }): Promise<{ name: string }> {
  return await database().agency.findUniqueOrThrow({
    where: { id: actor.agencyId },
    select: { name: true },
  })
}
