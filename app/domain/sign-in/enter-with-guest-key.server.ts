import { callerOf, forgiveAttempt, isWithinLimit } from '#app/platform/attempts.server.ts'
import { parseCode } from '#app/platform/code.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { openGuestKey } from './find-sign-in.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

/**
 * Signs a guest in with their key: the secret of the link, or the typed code. Codes that open nothing
 * are counted per caller and over all, and all of them are answered alike.
 * @returns the token
 * @throws Refusal `code_missing` | `code_wrong` | `too_many_tries`
 */
export async function enterWithGuestKey({
  secretOrCode,
  device,
  callerAddress,
  now,
}: {
  secretOrCode: string
  device: string
  callerAddress: string
  now: Date
}): Promise<string> {
  if (secretOrCode.trim() === '') throw new Refusal('code_missing')
  const code = parseCode(secretOrCode)
  const limits = [
    { key: `guest:${callerOf(callerAddress)}`, most: 20 },
    { key: 'guest:all', most: 2_000 },
  ]
  for (const limit of limits) {
    if (!(await isWithinLimit({ ...limit, windowSeconds: 600, now })))
      throw new Refusal('too_many_tries')
  }
  const where = code
    ? { codeHash: hashSecret('guest-key', code) }
    : { secretHash: hashSecret('guest-key', secretOrCode.trim()) }
  const token = await transaction(async (tx) => {
    const [key] = await tx.guestKey.updateManyAndReturn({
      where: { ...where, ...openGuestKey(now) },
      data: { lastUsedAt: now },
    })
    if (!key) return null
    const person = { guestKeyId: key.id }
    return await startSignIn({ rows: tx, door: 'guest', person, device, now })
  })
  if (!token) throw new Refusal('code_wrong')
  for (const { key } of limits) await forgiveAttempt(key)
  return token
}
