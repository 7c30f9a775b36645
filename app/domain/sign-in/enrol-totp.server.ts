import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { openText, sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { acceptSecondFactor, acceptTotp } from './accept-second-factor.server.ts'
import { createRecoveryCodes } from './renew-recovery-codes.server.ts'
import { newTotpSecret, totpAddress } from './totp.ts'

/** Begins anew with an authenticator app that is not in force until its first code came back. */
export async function beginTotp({ actor, now }: { actor: StaffActor; now: Date }): Promise<void> {
  await transaction(async (tx) => {
    await tx.totp.deleteMany({ where: { staffId: actor.id, confirmedAt: null } })
    await tx.totp.createMany({
      data: { staffId: actor.id, sealed: sealText(newTotpSecret()), createdAt: now },
      skipDuplicates: true,
    })
  })
}

/** The secret of an app that waits for its first code, as the address in the QR code and as text. */
export async function findPendingTotp({ actor }: { actor: StaffActor }) {
  const totp = await database().totp.findFirst({
    where: { staffId: actor.id, confirmedAt: null },
    include: { staff: { select: { name: true } } },
  })
  if (!totp) return null
  const secret = openText(totp.sealed)
  return { secret, address: totpAddress(secret, totp.staff.name) }
}

/**
 * Puts the authenticator app in force with its first code and returns fresh recovery codes, shown once.
 * @throws Refusal `second_factor_wrong` | `too_many_tries`
 */
export async function confirmTotp({
  actor,
  code,
  now,
}: {
  actor: StaffActor
  code: string
  now: Date
}) {
  return await transaction(async (tx) => {
    await acceptTotp(tx, { staffId: actor.id, code, pending: true, now })
    await tx.totp.update({ where: { staffId: actor.id }, data: { confirmedAt: now } })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'add authenticator',
      subject: { kind: 'staff', id: actor.id },
    })
    return await createRecoveryCodes(tx, actor.id, now)
  })
}

/**
 * Removes the authenticator app; the recovery codes that went with it die. Asks for a code of it first,
 * or for a recovery code where the phone is lost.
 * @throws Refusal `second_factor_wrong` | `too_many_tries`
 */
export async function removeTotp({
  actor,
  code,
  now,
}: {
  actor: StaffActor
  code: string
  now: Date
}) {
  await transaction(async (tx) => {
    await acceptSecondFactor(tx, { staffId: actor.id, code, now })
    await tx.totp.delete({ where: { staffId: actor.id } })
    await tx.recoveryCode.deleteMany({ where: { staffId: actor.id, usedAt: null } })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'remove authenticator',
      subject: { kind: 'staff', id: actor.id },
    })
  })
}
