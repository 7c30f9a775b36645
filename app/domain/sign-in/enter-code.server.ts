import { callerOf, forgiveAttempt, isWithinLimit } from '#app/platform/attempts.server.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

interface CodeEntry {
  door: 'desk' | 'agency'
  code: string
  browserSecret: string
  callerAddress: string
  device: string
  now: Date
}

export interface SignedIn {
  token: string
  /** A second factor is still to come: the token opens only the page that asks for it. */
  isHalf: boolean
  /** What the browser keeps to be known next time. */
  knownAs: string
}

/**
 * Takes a mailed code, once, in the browser that asked for it. Where the person has a second
 * factor, the code alone signs nobody in.
 * @throws Refusal `number_wrong` for a wrong, used, expired or unknown code alike; `too_many_tries`
 */
export async function enterCode(entry: CodeEntry): Promise<SignedIn> {
  const { browserSecret, callerAddress, now } = entry
  const browserHash = hashSecret('mailed-code', browserSecret)
  const fromCaller = `code-try-from:${callerOf(callerAddress)}`
  const limits = [
    { key: `code-try:${browserHash}`, most: 6 },
    { key: fromCaller, most: 15 },
  ]
  for (const limit of limits) {
    if (!(await isWithinLimit({ ...limit, windowSeconds: 600, now })))
      throw new Refusal('too_many_tries')
  }
  const signedIn = await takeCode(entry, browserHash)
  await forgiveAttempt(fromCaller)
  return signedIn
}

async function takeCode(
  { door, code, browserSecret, device, now }: CodeEntry,
  browserHash: string,
): Promise<SignedIn> {
  return await transaction(async (tx) => {
    const hash = hashSecret('mailed-code', `${browserSecret}/${code}`)
    const [used] = await tx.mailedCode.updateManyAndReturn({
      where: { hash, browserHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (!used) throw new Refusal('number_wrong')
    const { staff, worker } = await tx.mailAddress.findUniqueOrThrow({
      where: { id: used.addressId },
      include: {
        worker: { where: { leftAt: null } },
        staff: { where: { leftAt: null }, include: { totp: true, passkeys: { take: 1 } } },
      },
    })
    const isHalf = door === 'desk' && hasSecondFactor(staff)
    const person =
      door === 'desk' ? staff && { staffId: staff.id } : worker && { workerId: worker.id }
    if (!person) throw new Refusal('number_wrong')
    const token = await startSignIn({ rows: tx, door, person, device, isHalf, now })
    return { token, isHalf, knownAs: used.addressId }
  })
}

const hasSecondFactor = (
  staff: { totp: { confirmedAt: Date | null } | null; passkeys: unknown[] } | null,
) => Boolean(staff?.totp?.confirmedAt) || (staff?.passkeys.length ?? 0) > 0
