import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import type { Bounce } from './read-bounce.server.ts'

/**
 * Takes in that a server could not hand a message over after all: it is refused and waits for a
 * coordinator, and a dead address gets no more reminders. A delay changes nothing; the same report
 * twice is one, and a message that somebody has looked after stays as it is.
 */
export async function takeBounce({ mailId, refusal, now }: Bounce & { now: Date }): Promise<void> {
  if (!refusal) return
  await transaction(async (tx) => {
    const [mail] = await tx.mail.updateManyAndReturn({
      where: { id: mailId, state: { in: ['accepted', 'uncertain'] } },
      data: { state: 'refused', reply: refusal.reply },
    })
    if (!mail) return
    if (refusal.isAddressDead)
      await tx.mailAddress.update({ where: { id: mail.addressId }, data: { bouncedAt: now } })
    await enqueue(tx, 'settle-bounce', { mailId })
    await notify(tx, 'mail_changed', mailId)
  })
}
