import type { UnsealingReason } from '#app/generated/prisma/enums.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { openText } from '#app/platform/seal.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

export interface Contact {
  address: string | null
  legalName: string | null
  phone: string | null
}

/**
 * Opens what is sealed about a participant, for a coordinator, with a reason from a closed list.
 * The opening is written down first, told to every privacy lead by mail, and shown to the person.
 * @throws Response 404 for anybody else
 */
export async function unsealContact({
  actor,
  participantId,
  reason,
  now,
}: {
  actor: StaffActor
  participantId: string
  reason: UnsealingReason
  now: Date
}): Promise<Contact> {
  if (!hasRole(actor, 'coordinator')) throw new Response(null, { status: 404 })
  return await transaction(async (tx) => {
    const person = await tx.participant.findUnique({
      where: { id: participantId },
      include: { address: true, identity: true },
    })
    if (!person) throw new Response(null, { status: 404 })
    const unsealing = await tx.unsealing.create({
      data: { participantId, staffId: actor.id, reason, at: now },
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'unseal contact',
      subject: { kind: 'participant', id: participantId },
      detail: { reason },
    })
    const leads = await tx.staff.findMany({
      where: { privacyLeadSince: { not: null }, leftAt: null, addressId: { not: null } },
    })
    for (const { addressId, language } of leads) {
      if (!addressId) continue
      await queueMail(tx, {
        kind: 'unsealing_notice',
        subjectId: unsealing.id,
        addressId,
        language,
        now,
      })
    }
    const identity = person.identity
      ? (JSON.parse(openText(person.identity.sealed)) as { legalName?: string; phone?: string })
      : {}
    return {
      address: person.address ? openText(person.address.sealed) : null,
      legalName: identity.legalName ?? null,
      phone: identity.phone ?? null,
    }
  })
}
