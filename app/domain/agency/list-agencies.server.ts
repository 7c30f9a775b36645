import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

/** The agencies of the network, with whether their mailbox is confirmed. */
export async function listAgencies({ actor }: { actor: StaffActor }) {
  requireCoordinator(actor)
  return await database().agency.findMany({
    where: { closedAt: null },
    select: {
      id: true,
      name: true,
      kind: true,
      municipalityCode: true,
      mailboxes: { where: { retiredAt: null }, select: { verifiedAt: true } },
      _count: { select: { workers: { where: { leftAt: null } } } },
    },
    orderBy: { name: 'asc' },
  })
}

/** One agency with its mailbox and workers. @throws Response 404 */
export async function getAgency({ actor, agencyId }: { actor: StaffActor; agencyId: string }) {
  requireCoordinator(actor)
  const agency = await database().agency.findUnique({
    where: { id: agencyId },
    include: {
      mailboxes: {
        where: { retiredAt: null },
        include: { address: { select: { bouncedAt: true } } },
      },
      workers: {
        where: { leftAt: null },
        orderBy: { name: 'asc' },
        select: { id: true, name: true },
      },
    },
  })
  if (!agency) throw new Response(null, { status: 404 })
  return agency
}
