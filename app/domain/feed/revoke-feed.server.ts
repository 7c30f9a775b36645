import { transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { type FeedOwner, ownedBy } from './owned-by.ts'

/** Ends the person's calendar feed: its address opens nothing any more. Twice is once. */
export async function revokeFeed({ actor, now }: { actor: FeedOwner; now: Date }): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.feed.updateMany({
      where: { ...ownedBy(actor), revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return
    const subject = { kind: actor.kind, id: actor.id }
    await recordEntry(tx, { at: now, actor, verb: 'revoke feed', subject })
  })
}
