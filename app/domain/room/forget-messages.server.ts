import { database } from '#app/platform/database.server.ts'
import { chatAfterCloseMinutes } from './presence-limits.ts'

/** Deletes the chat of rooms that closed more than five minutes ago. */
export async function forgetMessages({ now }: { now: Date }): Promise<number> {
  const closedBefore = new Date(now.getTime() - chatAfterCloseMinutes * 60_000)
  const { count } = await database().chatMessage.deleteMany({
    where: { room: { closedAt: { lte: closedBefore } } },
  })
  return count
}
