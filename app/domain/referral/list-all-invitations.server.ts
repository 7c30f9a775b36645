import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { invitationState } from './list-invitations.server.ts'

/** The latest invitations of every agency, for coordinators. Whether one was used is not told here either. */
export async function listAllInvitations({ actor, now }: { actor: StaffActor; now: Date }) {
  requireCoordinator(actor)
  const rows = await database().invitation.findMany({
    where: { returningId: null },
    include: { agency: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  return rows.map((row) => ({
    id: row.id,
    agencyName: row.agency?.name ?? null,
    caseNumber: row.caseNumber,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    state: invitationState(row, now),
  }))
}
