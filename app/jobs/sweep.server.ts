import { forgetAttempts } from '#app/platform/attempts.server.ts'
import { systemActor } from '#app/platform/actor.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { log } from '#app/platform/log.server.ts'
import { forgetParcelAddresses } from '../domain/parcel/forget-parcel-addresses.server.ts'
import { passOnOverdueOffers } from '../domain/registration/pass-on-places.server.ts'
import { queueReminders } from '../domain/registration/queue-reminders.server.ts'
import { closeRoom, listOverdueRooms } from '../domain/room/close-room.server.ts'
import { forgetDeviceChecks } from '../domain/room/keep-device-check.server.ts'
import { forgetMessages } from '../domain/room/forget-messages.server.ts'
import { settleAbandonedMail } from '../mail/deliver-mail.server.ts'
import { wakeQueuedMail } from '../mail/wake-queued-mail.server.ts'
import { mailDeliveries } from './mail-deliveries.server.ts'

type Duty = (options: { now: Date }) => Promise<unknown>

const duties: Record<string, Duty> = {
  'close overdue rooms': async ({ now }) => {
    await eachAlone(await listOverdueRooms({ now }), (roomId) =>
      closeRoom({ actor: systemActor, roomId, now }),
    )
  },
  'forget messages': forgetMessages,
  'pass on overdue offers': passOnOverdueOffers,
  'queue reminders': queueReminders,
  'settle abandoned mail': ({ now }) =>
    settleAbandonedMail({
      now,
      settle: async (tx, mail) => await mailDeliveries[mail.kind].settle?.(tx, mail, 'uncertain'),
    }),
  'wake queued mail': wakeQueuedMail,
  'forget attempts': forgetAttempts,
  'forget device checks': forgetDeviceChecks,
  'forget parcel addresses': forgetParcelAddresses,
}

/**
 * Once a minute: what should have happened by now and did not, because a worker was down, happens.
 * One duty that fails keeps no other from being done.
 */
export async function sweep({ now }: { now: Date }): Promise<void> {
  for (const [duty, perform] of Object.entries(duties)) {
    await perform({ now }).catch((error: unknown) => log().error({ error, duty }, 'A sweep failed'))
  }
}
