import { Prisma } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { awaySeconds } from './presence-limits.ts'

/**
 * Ends open intervals of presence because the hub itself ended them now: seen, where there was a sign of life
 * a moment ago, else an estimate at the last one.
 */
export async function endPresences(
  tx: Transaction,
  { where, reason, now }: { where: Prisma.Sql; reason: 'ROOM_CLOSED' | 'MOVED'; now: Date },
): Promise<void> {
  const fresh = new Date(now.getTime() - awaySeconds * 1000)
  await tx.$executeRaw(Prisma.sql`
    UPDATE presence SET
      ended_at = CASE WHEN last_seen_at >= ${fresh} THEN GREATEST(${now}, started_at) ELSE last_seen_at END,
      end_estimated = last_seen_at < ${fresh}, end_reason = ${reason}
    WHERE ${where} AND ended_at IS NULL`)
}
