import type { StaffActor, WorkerActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/** Issued, expired or revoked: whether it was used is never told. */
export type InvitationState = 'issued' | 'expired' | 'revoked'

export interface InvitationLine {
  id: string
  caseNumber: string
  createdAt: Date
  expiresAt: Date
  isMailed: boolean
  state: InvitationState
}

/** The invitations of one agency, for its worker or a coordinator. */
export async function listInvitations({
  agencyId,
  now,
}: {
  agencyId: string
  now: Date
}): Promise<InvitationLine[]> {
  const rows = await database().invitation.findMany({
    where: { agencyId },
    orderBy: { createdAt: 'desc' },
    take: 100,
  })
  return rows.map((row) => ({
    id: row.id,
    caseNumber: row.caseNumber ?? '',
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    isMailed: row.addressId !== null,
    state: invitationState(row, now),
  }))
}

/** What may be told of an invitation. */
export function invitationState(
  row: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): InvitationState {
  if (row.revokedAt) return 'revoked'
  return row.expiresAt <= now ? 'expired' : 'issued'
}

/** Ends an invitation of the actor's reach. One that was used stays what it became. */
export async function revokeInvitation({
  actor,
  invitationId,
  now,
}: {
  actor: StaffActor | WorkerActor
  invitationId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const owner = actor.kind === 'worker' ? { agencyId: actor.agencyId } : {}
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, ...owner, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count) {
      const subject = { kind: 'invitation', id: invitationId }
      await recordEntry(tx, { at: now, actor, verb: 'revoke invitation', subject })
    }
  })
}
