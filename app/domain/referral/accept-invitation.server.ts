import type { Invitation } from '#app/generated/prisma/client.ts'
import type { GuestLanguage } from '#app/generated/prisma/enums.ts'
import { parseCode } from '#app/platform/code.ts'
import { database, type Transaction, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { type IssuedKey, issueEntryKey } from '../participant/issue-entry-key.server.ts'
import { startSignIn } from '../sign-in/start-sign-in.server.ts'

export type Acceptance =
  /** A place of their own, or the way back to it: shown once, with the new key. */
  | { kind: 'place'; key: IssuedKey; token: string; participantId: string }
  /** Somebody who has a place already: one more agency that refers them. */
  | { kind: 'referral'; participantId: string }
  /** Somebody is signed in here, and nobody has said whose invitation it is. It stays unused. */
  | { kind: 'question' }

interface AcceptanceRequest {
  secretOrCode: string
  /** The participant signed in in this browser, if any. */
  participantId: string | null
  /** Whose the invitation is, as the person in front of the browser says. */
  whose: 'unsaid' | 'signed-in' | 'somebody-else'
  language: GuestLanguage
  device: string
  /** Whether others use the device too. */
  isShared?: boolean
  now: Date
}

/**
 * Uses an invitation, once. It becomes the person's own entry key, which no agency has seen; for
 * somebody who is signed in and says that it is theirs it becomes one more referral and the place
 * stays theirs. Unasked it would join two people's records on a device that they share.
 * @returns null when no living invitation is meant
 * @throws Refusal `already_referred_here` when this agency refers the signed-in person already; the
 *   invitation stays unused
 */
export async function acceptInvitation(request: AcceptanceRequest): Promise<Acceptance | null> {
  const { secretOrCode, whose, now } = request
  const participantId = whose === 'somebody-else' ? null : request.participantId
  const living = { ...meantBy(secretOrCode), usedAt: null, revokedAt: null, expiresAt: { gt: now } }
  return await transaction(async (tx) => {
    if (participantId && whose === 'unsaid') {
      const found = await tx.invitation.count({ where: { ...living, returningId: null } })
      if (found > 0) return { kind: 'question' }
    }
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: living,
      data: { usedAt: now },
    })
    if (!invitation) return null
    if (participantId && !invitation.returningId) {
      await addReferral(tx, invitation, participantId, now)
      return { kind: 'referral', participantId }
    }
    return await openPlace(tx, invitation, request)
  })
}

/** Whether an invitation that is used has become the signed-in person's own place or referral. */
export async function findOwnInvitation({
  secretOrCode,
  participantId,
}: Pick<AcceptanceRequest, 'secretOrCode' | 'participantId'>) {
  if (!participantId) return null
  const used = await database().invitation.findFirst({
    where: { ...meantBy(secretOrCode), usedAt: { not: null } },
  })
  if (!used) return null
  const { returningId, agencyId, caseNumber } = used
  const isOwn =
    returningId === participantId ||
    (agencyId !== null &&
      caseNumber !== null &&
      (await database().referral.count({ where: { participantId, agencyId, caseNumber } })) > 0)
  return isOwn ? { kind: 'own invitation' as const } : null
}

function meantBy(secretOrCode: string) {
  const code = parseCode(secretOrCode)
  return code
    ? { codeHash: hashSecret('invitation', code) }
    : { secretHash: hashSecret('invitation', secretOrCode.trim()) }
}

async function openPlace(
  tx: Transaction,
  invitation: Invitation,
  request: AcceptanceRequest,
): Promise<Acceptance> {
  const { language, device, isShared, now } = request
  const participantId =
    invitation.returningId ??
    (await tx.participant.create({ data: { language, createdAt: now } })).id
  const actor = { kind: 'participant', id: participantId } as const
  if (!invitation.returningId) await addReferral(tx, invitation, participantId, now)
  const key = await issueEntryKey(tx, { actor, participantId, now })
  const token = await startSignIn({
    rows: tx,
    door: 'participant',
    person: { participantId },
    device,
    isShared,
    now,
  })
  return { kind: 'place', key, token, participantId }
}

async function addReferral(
  tx: Transaction,
  invitation: Invitation,
  participantId: string,
  now: Date,
) {
  const { agencyId, caseNumber } = invitation
  if (agencyId === null || caseNumber === null) return
  const [referral] = await tx.referral.createManyAndReturn({
    data: { agencyId, caseNumber, participantId, createdAt: now },
    skipDuplicates: true,
  })
  if (!referral) throw new Refusal('already_referred_here')
  const actor = { kind: 'participant', id: participantId } as const
  await recordEntry(tx, {
    at: now,
    actor,
    verb: 'accept invitation',
    subject: { kind: 'referral', id: referral.id },
  })
}
