import { deliverMail } from '../mail/deliver-mail.server.ts'
import { database } from '#app/platform/database.server.ts'
import { mailDeliveries } from './mail-deliveries.server.ts'

/** Sends one message of the outbox, if the domain still wants it to go. */
export async function sendMail({ mailId, now }: { mailId: string; now: Date }): Promise<void> {
  const mail = await database().mail.findUnique({ where: { id: mailId }, select: { kind: true } })
  if (mail) await deliverMail({ mailId, now, delivery: mailDeliveries[mail.kind] })
}
