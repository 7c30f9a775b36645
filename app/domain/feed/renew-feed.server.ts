import { isDuplicate, transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { type FeedOwner, ownedBy } from './owned-by.ts'

/** A calendar feed for oneself, at a new address; an earlier address opens nothing any more. Of two at once one is made. */
export async function renewFeed({ actor, now }: { actor: FeedOwner; now: Date }): Promise<void> {
  try {
    await transaction(async (tx) => {
      const owner = ownedBy(actor)
      const { count } = await tx.feed.updateMany({
        where: { ...owner, revokedAt: null },
        data: { revokedAt: now },
      })
      await tx.feed.create({ data: { ...owner, createdAt: now } })
      const verb = count === 0 ? 'make feed' : 'renew feed'
      await recordEntry(tx, { at: now, actor, verb, subject: { kind: actor.kind, id: actor.id } })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
