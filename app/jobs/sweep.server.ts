import { systemActor } from '#app/platform/actor.ts'
import { closeRoom, listOverdueRooms } from '../domain/room/close-room.server.ts'
import { forgetMessages } from '../domain/room/post-message.server.ts'
import { wakeQueuedMail } from '../mail/wake-queued-mail.server.ts'
import { settleAbandonedMail } from '../mail/deliver-mail.server.ts'
import { mailDeliveries } from './mail-deliveries.server.ts'

/** Once a minute: what should have happened by now and did not, because a worker was down, happens. */
export async function sweep({ now }: { now: Date }): Promise<void> {
  for (const roomId of await listOverdueRooms({ now }))
    await closeRoom({ actor: systemActor, roomId, now })
  await forgetMessages({ now })
  await settleAbandonedMail({
    now,
    settle: async (tx, mail) => await mailDeliveries[mail.kind].settle?.(tx, mail, 'uncertain'),
  })
  await wakeQueuedMail({ now })
}
