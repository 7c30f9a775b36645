import { isWithinLimit } from '#app/platform/attempts.server.ts'
import { parseCode } from '#app/platform/code.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret, openText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { totpStep } from './totp.ts'

interface Proof {
  staffId: string
  /** As it was typed. */
  code: string
  now: Date
}

/**
 * Accepts a code of the authenticator app in force, or one of the recovery codes where the app is lost.
 * @throws Refusal `second_factor_wrong` | `too_many_tries`
 */
export async function acceptSecondFactor(tx: Transaction, proof: Proof): Promise<void> {
  if (parseCode(proof.code)) await acceptRecoveryCode(tx, proof)
  else await acceptTotp(tx, { ...proof, pending: false })
}

/**
 * Accepts a code of the person's authenticator app, each time step once.
 * @param pending whether the app is one that waits for its first code
 * @throws Refusal `second_factor_wrong` | `too_many_tries`
 */
export async function acceptTotp(
  tx: Transaction,
  { staffId, code, pending, now }: Proof & { pending: boolean },
): Promise<void> {
  if (!(await isWithinLimit({ key: `totp:${staffId}`, most: 8, windowSeconds: 300, now }))) {
    throw new Refusal('too_many_tries')
  }
  const totp = await tx.totp.findFirst({
    where: { staffId, confirmedAt: pending ? null : { not: null } },
  })
  const step = totp && totpStep({ secret: openText(totp.sealed), code: toDigits(code), now })
  if (step === null) throw new Refusal('second_factor_wrong')
  const { count } = await tx.totp.updateMany({
    where: { staffId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  if (count === 0) throw new Refusal('second_factor_wrong')
}

/** As it is typed on a phone: full-width, with a space or a dash. */
const toDigits = (typed: string) => typed.normalize('NFKC').replaceAll(/[\s-]/g, '')

/** Accepts a recovery code, once, and writes it to the trail. @throws Refusal `second_factor_wrong` */
export async function acceptRecoveryCode(
  tx: Transaction,
  { staffId, code, now }: Proof,
): Promise<void> {
  const hash = hashSecret('recovery-code', parseCode(code) ?? '')
  const { count } = await tx.recoveryCode.updateMany({
    where: { staffId, hash, usedAt: null },
    data: { usedAt: now },
  })
  if (count === 0) throw new Refusal('second_factor_wrong')
  await recordEntry(tx, {
    at: now,
    actor: { kind: 'staff', id: staffId, roles: [] },
    verb: 'use recovery code',
    subject: { kind: 'staff', id: staffId },
  })
}
