import type { ParticipantActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { type IssuedKey, issueEntryKey } from './issue-entry-key.server.ts'

/** The living key of the person, without its secret, which is kept nowhere. */
export async function findLivingKey({ actor }: { actor: ParticipantActor }) {
  return await database().entryKey.findFirst({
    where: { participantId: actor.id, revokedAt: null },
    select: { createdAt: true, lastUsedAt: true },
  })
}

/** A new key for oneself. The old one ends, and every browser but the one that asked is signed out. */
export async function renewEntryKey({
  actor,
  signInId,
  now,
}: {
  actor: ParticipantActor
  signInId: string
  now: Date
}): Promise<IssuedKey> {
  return await transaction(async (tx) => {
    await tx.signIn.updateMany({
      where: { participantId: actor.id, revokedAt: null, id: { not: signInId } },
      data: { revokedAt: now },
    })
    return await issueEntryKey(tx, { actor, participantId: actor.id, now })
  })
}
