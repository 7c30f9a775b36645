import { randomInt } from 'node:crypto'
import type { StaffActor } from '#app/platform/actor.ts'
import { isWithinLimit } from '#app/platform/attempts.server.ts'
import { newCode } from '#app/platform/code.ts'
import { type Transaction, database, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret, openText, sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { newTotpSecret, totpAddress, totpStep } from './totp.ts'

const recoveryCodeCount = 8

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
    return await renewRecoveryCodes(tx, actor.id, now)
  })
}

/** Removes the authenticator app; the codes that went with it die. Asks for a code of it first. */
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
    await acceptTotp(tx, { staffId: actor.id, code, pending: false, now })
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

/**
 * Accepts a code of the person's authenticator app, each time step once.
 * @throws Refusal `second_factor_wrong` | `too_many_tries`
 */
export async function acceptTotp(
  tx: Transaction,
  { staffId, code, pending, now }: { staffId: string; code: string; pending: boolean; now: Date },
): Promise<void> {
  if (!(await isWithinLimit({ key: `totp:${staffId}`, most: 8, windowSeconds: 300, now }))) {
    throw new Refusal('too_many_tries')
  }
  const totp = await tx.totp.findFirst({
    where: { staffId, confirmedAt: pending ? null : { not: null } },
  })
  const step = totp && totpStep({ secret: openText(totp.sealed), code, now })
  if (step === null) throw new Refusal('second_factor_wrong')
  const { count } = await tx.totp.updateMany({
    where: { staffId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  if (count === 0) throw new Refusal('second_factor_wrong')
}

async function renewRecoveryCodes(tx: Transaction, staffId: string, now: Date): Promise<string[]> {
  await tx.recoveryCode.deleteMany({ where: { staffId, usedAt: null } })
  const codes = Array.from({ length: recoveryCodeCount }, () => newCode(randomInt))
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({
      staffId,
      hash: hashSecret('recovery-code', code),
      createdAt: now,
    })),
  })
  return codes
}
