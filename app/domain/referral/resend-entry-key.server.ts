import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { openText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { revokeEntryKey } from '../participant/issue-entry-key.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { type IssuedInvitation, createInvitation } from './issue-invitation.server.ts'

/**
 * Brings back somebody who lost their key. The old key and every browser signed in with it end
 * now; an invitation that leads to this person goes to their own address, or, where they left
 * none or mail does not reach them, onto a slip that can be read out on the phone. It dies at
 * first use like any other, so that what staff have seen does not open the person's place afterwards.
 * @throws Response 404
 */
export async function resendEntryKey({
  actor,
  participantId,
  onSlip,
  now,
}: {
  actor: StaffActor
  participantId: string
  /** On a slip or over the phone, also where there is an address: mail does not reach them just now. */
  onSlip: boolean
  now: Date
}): Promise<IssuedInvitation> {
  requireCoordinator(actor)
  return await transaction(async (tx) => {
    const person = await tx.participant.findUnique({
      where: { id: participantId },
      include: { address: true },
    })
    if (!person) throw new Response(null, { status: 404 })
    await revokeEntryKey(tx, { participantId, now })
    await tx.signIn.updateMany({
      where: { participantId, revokedAt: null },
      data: { revokedAt: now },
    })
    await tx.invitation.updateMany({
      where: { returningId: participantId, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'resend entry key',
      subject: { kind: 'participant', id: participantId },
    })
    const address = person.address && !onSlip ? openText(person.address.sealed) : null
    const { language } = person
    return await createInvitation(tx, {
      actor,
      referral: null,
      returningId: participantId,
      address,
      language,
      now,
    })
  })
}
