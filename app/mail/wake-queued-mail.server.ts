import { database } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { isMailUp } from './transport.server.ts'

/** How long the first job of a message that was never tried is left alone with it, in ms. */
const patience = 60_000

/**
 * Gives every waiting message its job again as soon as the SMTP server answers: after an outage
 * mail leaves within a minute, however long the last pause between tries had become. What is held until
 * the morning is left asleep.
 */
export async function wakeQueuedMail({ now }: { now: Date }): Promise<void> {
  const waiting = await database().mail.findMany({
    where: {
      state: 'queued',
      AND: [
        { OR: [{ heldUntil: null }, { heldUntil: { lte: now } }] },
        {
          OR: [{ attempts: { gt: 0 } }, { createdAt: { lt: new Date(now.getTime() - patience) } }],
        },
      ],
    },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: 500,
  })
  if (waiting.length === 0 || !(await isMailUp())) return
  for (const { id } of waiting) {
    await enqueue(
      database(),
      'send-mail',
      { mailId: id },
      { key: `send-mail ${id}`, runAt: new Date(0) },
    )
  }
}
