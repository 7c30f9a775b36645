import { callerOf, isWithinLimit } from '#app/platform/attempts.server.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { lookupOf } from '#app/platform/seal.server.ts'
import {
  acceptRecoveryCode,
  acceptSecondFactor,
  acceptTotp,
} from './accept-second-factor.server.ts'
import { findStaffSignIn } from './find-sign-in.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

/**
 * Completes a half sign-in with a code of the authenticator app, or with one of the recovery codes
 * where the app is lost. The half token dies; a new one is returned.
 * @throws Refusal `second_factor_wrong` | `too_many_tries` | `link_dead` when the half sign-in is over
 */
export async function enterSecondFactor({
  halfToken,
  code,
  now,
}: {
  halfToken: string
  code: string
  now: Date
}): Promise<string> {
  const half = await findStaffSignIn(halfToken, now, true)
  if (!half) throw new Refusal('link_dead')
  const staffId = half.person.id
  const limit = { key: `second-factor:${half.signIn.id}`, most: 10, windowSeconds: 600, now }
  if (!(await isWithinLimit(limit))) throw new Refusal('too_many_tries')
  return await transaction(async (tx) => {
    await acceptSecondFactor(tx, { staffId, code, now })
    await tx.signIn.update({ where: { id: half.signIn.id }, data: { revokedAt: now } })
    return await startSignIn({
      rows: tx,
      door: 'desk',
      person: { staffId },
      device: half.signIn.device,
      now,
    })
  })
}

/**
 * The way in while mail is down: the authenticator app and one recovery code together.
 * @throws Refusal `second_factor_wrong` for whatever is wrong | `too_many_tries`
 */
export async function enterWithoutMail({
  address,
  totpCode,
  recoveryCode,
  callerAddress,
  device,
  now,
}: {
  address: string
  totpCode: string
  recoveryCode: string
  callerAddress: string
  device: string
  now: Date
}): Promise<string> {
  if (
    !(await isWithinLimit({
      key: `no-mail:${callerOf(callerAddress)}`,
      most: 10,
      windowSeconds: 600,
      now,
    }))
  ) {
    throw new Refusal('too_many_tries')
  }
  const staff = await database().staff.findFirst({
    where: {
      leftAt: null,
      address: { lookup: lookupOf(address), owner: 'staff', retiredAt: null },
    },
  })
  if (!staff) throw new Refusal('second_factor_wrong')
  const staffId = staff.id
  return await transaction(async (tx) => {
    await acceptRecoveryCode(tx, { staffId, code: recoveryCode, now })
    await acceptTotp(tx, { staffId, code: totpCode, pending: false, now })
    return await startSignIn({ rows: tx, door: 'desk', person: { staffId }, device, now })
  })
}
