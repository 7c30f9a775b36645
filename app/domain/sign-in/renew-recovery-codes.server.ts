import { randomInt } from 'node:crypto'
import type { StaffActor } from '#app/platform/actor.ts'
import { newCode } from '#app/platform/code.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { acceptSecondFactor } from './accept-second-factor.server.ts'

const recoveryCodeCount = 8

/**
 * Fresh recovery codes, shown once, instead of those that are left. Asks for a code of the authenticator
 * app first, or for the last recovery code.
 * @throws Refusal `second_factor_wrong` | `too_many_tries`
 */
export async function renewRecoveryCodes({
  actor,
  code,
  now,
}: {
  actor: StaffActor
  code: string
  now: Date
}): Promise<string[]> {
  return await transaction(async (tx) => {
    await acceptSecondFactor(tx, { staffId: actor.id, code, now })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'renew recovery codes',
      subject: { kind: 'staff', id: actor.id },
    })
    return await createRecoveryCodes(tx, actor.id, now)
  })
}

/** Recovery codes instead of those that are left. */
export async function createRecoveryCodes(
  tx: Transaction,
  staffId: string,
  now: Date,
): Promise<string[]> {
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
