import { Prisma } from '#app/generated/prisma/client.ts'
import type { Rows } from '#app/platform/database.server.ts'

/** Whether an agency refers the person, or a coordinator has welcomed them. */
export async function isKnown(rows: Rows, participantId: string): Promise<boolean> {
  const [row] = await rows.$queryRaw<{ isKnown: boolean }[]>(
    Prisma.sql`SELECT ${knownInSql(participantId)} AS "isKnown"`,
  )
  return row?.isKnown ?? false
}

/** The same as a part of a statement that asks for more. */
export const knownInSql = (participantId: string): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM participant WHERE participant.id = ${participantId}::uuid AND (welcomed_at IS NOT NULL
    OR EXISTS (SELECT FROM referral WHERE participant_id = participant.id AND ended_at IS NULL)))`
