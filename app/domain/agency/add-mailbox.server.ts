import { randomInt } from 'node:crypto'
import type { StaffActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { newCode } from '#app/platform/code.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret, lookupOf, sealText } from '#app/platform/seal.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { requireAgency } from './require-agency.server.ts'

const codeDays = 14

/**
 * Enters where an agency receives records and mails a code there. Nothing else is ever sent to it
 * before that code comes back. A mailbox that was in use is retired.
 * @throws Refusal `address_malformed`; Response 404
 */
export async function addMailbox({
  actor,
  agencyId,
  address,
  label,
  now,
}: {
  actor: StaffActor
  agencyId: string
  address: string
  label: string
  now: Date
}): Promise<{ id: string }> {
  requireCoordinator(actor)
  const parsed = parseAddress(address)
  if (!parsed) throw new Refusal('address_malformed')
  return await transaction(async (tx) => {
    await requireAgency(tx, agencyId)
    await tx.$executeRaw`SELECT id FROM agency WHERE id = ${agencyId}::uuid FOR UPDATE`
    await tx.mailbox.updateMany({ where: { agencyId, retiredAt: null }, data: { retiredAt: now } })
    const kept = await tx.mailAddress.create({
      data: {
        owner: 'mailbox',
        sealed: sealText(parsed),
        lookup: lookupOf(parsed),
        createdAt: now,
      },
    })
    const mailbox = await tx.mailbox.create({
      data: { agencyId, addressId: kept.id, label, createdAt: now },
    })
    await mailConfirmationCode(tx, { addressId: kept.id, now })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'add mailbox',
      subject: { kind: 'agency', id: agencyId },
    })
    return { id: mailbox.id }
  })
}

/**
 * Mails a fresh code to a mailbox of an agency that has not confirmed yet; the codes before it die.
 * @throws Response 404
 */
export async function resendMailboxCode({
  actor,
  agencyId,
  mailboxId,
  now,
}: {
  actor: StaffActor
  agencyId: string
  mailboxId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const mailbox = await tx.mailbox.findFirst({ where: { id: mailboxId, agencyId } })
    if (!mailbox) throw new Response(null, { status: 404 })
    if (mailbox.verifiedAt || mailbox.retiredAt) return
    await tx.mailedCode.updateMany({
      where: { addressId: mailbox.addressId, usedAt: null },
      data: { usedAt: now },
    })
    await mailConfirmationCode(tx, { addressId: mailbox.addressId, now })
  })
}

async function mailConfirmationCode(
  tx: Transaction,
  { addressId, now }: { addressId: string; now: Date },
) {
  const code = newCode(randomInt)
  const row = await tx.mailedCode.create({
    data: {
      addressId,
      hash: hashSecret('mailed-code', `mailbox/${code}`),
      createdAt: now,
      expiresAt: new Date(now.getTime() + codeDays * 86_400_000),
    },
  })
  await queueMail(tx, {
    kind: 'mailbox_code',
    subjectId: row.id,
    addressId,
    language: 'ja',
    secret: code,
    now,
  })
}
