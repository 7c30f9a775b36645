import { database } from '#app/platform/database.server.ts'
import { signId } from '#app/platform/signed-id.server.ts'
import { type FeedOwner, ownedBy } from './owned-by.ts'

/** The path at which the person's own calendar program reads, and since when; null where there is none. */
export async function findOwnFeed({ actor }: { actor: FeedOwner }) {
  const feed = await database().feed.findFirst({ where: { ...ownedBy(actor), revokedAt: null } })
  return feed && { path: `/feeds/${signId('feed', feed.id)}/calendar.ics`, since: feed.createdAt }
}
