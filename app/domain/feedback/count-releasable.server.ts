import { Prisma } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database, kept } from '#app/platform/database.server.ts'

/**
 * How many records the people have agreed to, that nobody released yet and this coordinator may now:
 * not those whose attendance they confirmed, nor those whose agency has no confirmed mailbox. Nought
 * for others.
 */
export async function countReleasable({ actor }: { actor: StaffActor }): Promise<number> {
  if (!hasRole(actor, 'coordinator')) return 0
  const [row] = await database().$queryRaw<{ count: number }[]>(Prisma.sql`${kept}
    SELECT count(*)::int FROM feedback JOIN referral ON referral.id = feedback.referral_id
    WHERE agreed_at IS NOT NULL AND stopped_at IS NULL AND released_at IS NULL
      AND confirmed_by_id <> ${actor.id}::uuid
      AND EXISTS (SELECT FROM mailbox WHERE agency_id = referral.agency_id
        AND retired_at IS NULL AND verified_at IS NOT NULL)`)
  return row?.count ?? 0
}
