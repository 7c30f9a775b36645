import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/**
 * How many records the people have agreed to, that nobody released yet and this coordinator may now:
 * not those whose attendance they confirmed, nor those whose agency has no confirmed mailbox. Nought
 * for others.
 */
export async function countReleasable({ actor }: { actor: StaffActor }): Promise<number> {
  if (!hasRole(actor, 'coordinator')) return 0
  return await database().feedback.count({
    where: {
      agreedAt: { not: null },
      stoppedAt: null,
      releasedAt: null,
      confirmedById: { not: actor.id },
      referral: {
        agency: { mailboxes: { some: { retiredAt: null, verifiedAt: { not: null } } } },
      },
    },
  })
}
