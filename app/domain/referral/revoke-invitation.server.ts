import type { StaffActor, WorkerActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Ends an invitation: any of them by a coordinator, those of the own agency by a worker. One that
 * was used stays what it became; twice is once.
 * @throws Response 404, alike for one that is not there and another agency's
 */
export async function revokeInvitation({
  actor,
  invitationId,
  now,
}: {
  actor: StaffActor | WorkerActor
  invitationId: string
  now: Date
}): Promise<void> {
  if (actor.kind === 'staff') requireCoordinator(actor)
  const owner = actor.kind === 'worker' ? { agencyId: actor.agencyId } : {}
  const invitation = { id: invitationId, ...owner }
  await transaction(async (tx) => {
    if ((await tx.invitation.count({ where: invitation })) === 0)
      throw new Response(null, { status: 404 })
    const { count } = await tx.invitation.updateMany({
      where: { ...invitation, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return
    const subject = { kind: 'invitation', id: invitationId }
    await recordEntry(tx, { at: now, actor, verb: 'revoke invitation', subject })
  })
}
