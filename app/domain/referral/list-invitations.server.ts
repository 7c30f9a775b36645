import type { WorkerActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

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

/** The invitations of the worker's own agency, newest first. */
export async function listInvitations({
  actor,
  now,
}: {
  actor: WorkerActor
  now: Date
}): Promise<InvitationLine[]> {
  const rows = await database().invitation.findMany({
    where: { agencyId: actor.agencyId },
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
