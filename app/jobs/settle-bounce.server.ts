import { transaction } from '#app/platform/database.server.ts'
import { mailDeliveries } from './mail-deliveries.server.ts'

/** Tells the domain that a message which had been accepted came back. */
export async function settleBounce({ mailId }: { mailId: string }): Promise<void> {
  await transaction(async (tx) => {
    const mail = await tx.mail.findUnique({ where: { id: mailId, state: 'refused' } })
    if (mail) await mailDeliveries[mail.kind].settle?.(tx, { ...mail, secret: null }, 'refused')
  })
}
