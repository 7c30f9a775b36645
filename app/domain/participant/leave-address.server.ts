import type { ParticipantActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Keeps, changes or (with an empty text) forgets the address that the person wants notices at. What lies
 * in a calendar behind another address stays there.
 * @throws Refusal `address_malformed`
 */
export async function leaveAddress({
  actor,
  address,
  now,
}: {
  actor: ParticipantActor
  address: string
  now: Date
}): Promise<void> {
  const parsed = address.trim() === '' ? null : parseAddress(address)
  if (address.trim() !== '' && !parsed) throw new Refusal('address_malformed')
  await transaction(async (tx) => {
    const { addressId } = await tx.participant.findUniqueOrThrow({ where: { id: actor.id } })
    if (addressId)
      await tx.mailAddress.update({ where: { id: addressId }, data: { retiredAt: now } })
    const kept = parsed
      ? await tx.mailAddress.create({
          data: {
            owner: 'participant',
            sealed: sealText(parsed),
            lookup: lookupOf(parsed),
            createdAt: now,
          },
        })
      : null
    const { calendarSince } = await tx.participant.update({
      where: { id: actor.id },
      data: { addressId: kept?.id ?? null, calendarVersion: { increment: 1 } },
    })
    if (calendarSince) await enqueue(tx, 'follow-calendar', { participantId: actor.id })
    const verb = kept ? 'leave address' : 'forget address'
    await recordEntry(tx, { at: now, actor, verb, subject: { kind: 'participant', id: actor.id } })
  })
}
