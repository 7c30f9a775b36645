import { systemActor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { recordEntry } from '../domain/audit/record-entry.server.ts'
import type { LeasedMail } from '../mail/deliver-mail.server.ts'

/** A page of the hub, as it is reached from a message. */
export const link = (path: string) => `${environment().origin}${path}`

/** Whom to ask. */
export async function office(tx: Transaction) {
  const network = await tx.network.findUnique({ where: { id: 1 } })
  return { officeName: network?.officeName ?? '', phone: network?.phone ?? null }
}

/** A job that sends mail opens an address with one logged line, however often it must try. */
export async function openedAddress(tx: Transaction, { addressId, kind, attempts }: LeasedMail) {
  if (attempts > 1) return
  await recordEntry(tx, {
    at: now(),
    actor: systemActor,
    verb: 'open address to send',
    subject: { kind: 'mail_address', id: addressId },
    detail: { kind },
  })
}
