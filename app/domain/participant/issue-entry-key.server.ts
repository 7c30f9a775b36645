import { randomInt } from 'node:crypto'
import type { Actor } from '#app/platform/actor.ts'
import { newCode } from '#app/platform/code.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

export interface IssuedKey {
  secret: string
  code: string
}

/**
 * Gives a participant a new entry key and revokes the old one. The key exists in clear only in
 * what is returned, which only the person may see. Of two at once the later one holds.
 */
export async function issueEntryKey(
  tx: Transaction,
  { actor, participantId, now }: { actor: Actor; participantId: string; now: Date },
): Promise<IssuedKey> {
  await tx.$executeRaw`SELECT id FROM participant WHERE id = ${participantId}::uuid FOR UPDATE`
  await revokeEntryKey(tx, { participantId, now })
  const secret = newSecret()
  const code = newCode(randomInt)
  const key = await tx.entryKey.create({
    data: {
      participantId,
      secretHash: hashSecret('entry-key', secret),
      codeHash: hashSecret('entry-key', code),
      createdAt: now,
    },
  })
  await recordEntry(tx, {
    at: now,
    actor,
    verb: 'issue entry key',
    subject: { kind: 'entry_key', id: key.id },
  })
  return { secret, code }
}

/** Ends the living entry key of a participant. Browsers that are signed in stay so. */
export async function revokeEntryKey(
  tx: Transaction,
  { participantId, now }: { participantId: string; now: Date },
): Promise<void> {
  await tx.entryKey.updateMany({
    where: { participantId, revokedAt: null },
    data: { revokedAt: now },
  })
}
