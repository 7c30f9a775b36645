import { randomInt } from 'node:crypto'
import type { GuestLanguage } from '#app/generated/prisma/enums.ts'
import type { StaffActor, WorkerActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { newCode } from '#app/platform/code.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret, lookupOf, newSecret, sealText } from '#app/platform/seal.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { requireAgency } from '../agency/require-agency.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

export const invitationDays = 14

interface NewInvitation {
  actor: StaffActor | WorkerActor
  /** The agency that refers, with its own case number; null when the person comes by themselves. */
  referral: { agencyId: string; caseNumber: string } | null
  /** Where to mail it; null prints a slip. */
  address: string | null
  language: GuestLanguage
  now: Date
}

export interface IssuedInvitation {
  id: string
  /** For the slip. Null when the invitation was mailed: then nobody but the mailbox sees it. */
  slip: { secret: string; code: string } | null
  expiresAt: Date
}

/**
 * Invites a person: by mail, or by a slip that is printed now and never shown again. An agency
 * worker invites for their own agency alone.
 * @throws Refusal `address_malformed`; Response 404 for an agency that is not there, or not the worker's
 */
export async function issueInvitation({
  actor,
  referral,
  address,
  language,
  now,
}: NewInvitation): Promise<IssuedInvitation> {
  requireInviter(actor, referral)
  const parsed = address === null ? null : parseAddress(address)
  if (address !== null && !parsed) throw new Refusal('address_malformed')
  return await transaction(async (tx) => {
    if (referral) await requireAgency(tx, referral.agencyId)
    const row = { actor, referral, returningId: null, address: parsed, language, now }
    return await createInvitation(tx, row)
  })
}

function requireInviter(actor: StaffActor | WorkerActor, referral: NewInvitation['referral']) {
  if (actor.kind === 'staff') requireCoordinator(actor)
  else if (referral?.agencyId !== actor.agencyId) throw new Response(null, { status: 404 })
}

interface Row {
  actor: StaffActor | WorkerActor
  referral: { agencyId: string; caseNumber: string } | null
  returningId: string | null
  address: string | null
  language: GuestLanguage
  now: Date
}

/** Writes the invitation and, where there is an address, the mail that carries it. */
export async function createInvitation(tx: Transaction, row: Row): Promise<IssuedInvitation> {
  const { actor, referral, returningId, address, language, now } = row
  const secret = newSecret()
  const code = newCode(randomInt)
  const kept = address
    ? await tx.mailAddress.create({
        data: {
          owner: 'invitation',
          sealed: sealText(address),
          lookup: lookupOf(address),
          createdAt: now,
        },
      })
    : null
  const invitation = await tx.invitation.create({
    data: {
      agencyId: referral?.agencyId ?? null,
      caseNumber: referral?.caseNumber ?? null,
      returningId,
      addressId: kept?.id ?? null,
      secretHash: hashSecret('invitation', secret),
      codeHash: hashSecret('invitation', code),
      createdAt: now,
      createdByStaffId: actor.kind === 'staff' ? actor.id : null,
      createdByWorkerId: actor.kind === 'worker' ? actor.id : null,
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    },
  })
  const { id, expiresAt } = invitation
  if (kept) {
    const mail = { kind: 'invitation', subjectId: id, addressId: kept.id, language } as const
    await queueMail(tx, { ...mail, secret: `${secret} ${code}`, now })
  }
  await recordEntry(tx, {
    at: now,
    actor,
    verb: 'issue invitation',
    subject: { kind: 'invitation', id },
  })
  return { id, slip: kept ? null : { secret, code }, expiresAt }
}
