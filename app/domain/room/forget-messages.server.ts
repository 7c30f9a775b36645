import { database } from '#app/platform/database.server.ts'
import { chatAfterCloseMinutes } from './presence-limits.ts'

/** Deletes the chat and the questions of rooms that closed more than five minutes ago. */
export async function forgetMessages({ now }: { now: Date }): Promise<number> {
  const closedBefore = new Date(now.getTime() - chatAfterCloseMinutes * 60_000)
  const isOver = { room: { closedAt: { lte: closedBefore } } }
  await database().question.deleteMany({ where: isOver })
  const { count } = await database().chatMessage.deleteMany({
    where: isOver,
  })
  return count
}
