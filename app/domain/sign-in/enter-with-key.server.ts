import { parseCode } from '#app/platform/code.ts'
import { transaction } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import { startSignIn } from './start-sign-in.server.ts'

/**
 * Signs a participant in with their entry key: the secret of the link, or the typed code.
 * @returns the token, or null when no living key is meant
 */
export async function enterWithKey({
  secretOrCode,
  device,
  isShared = false,
  now,
}: {
  secretOrCode: string
  device: string
  /** Whether others use the device too. */
  isShared?: boolean
  now: Date
}): Promise<{ token: string; participantId: string } | null> {
  const code = parseCode(secretOrCode)
  const where = code
    ? { codeHash: hashSecret('entry-key', code) }
    : { secretHash: hashSecret('entry-key', secretOrCode.trim()) }
  return await transaction(async (tx) => {
    const [key] = await tx.entryKey.updateManyAndReturn({
      where: { ...where, revokedAt: null },
      data: { lastUsedAt: now },
    })
    if (!key) return null
    const { participantId } = key
    const token = await startSignIn({
      rows: tx,
      door: 'participant',
      person: { participantId },
      device,
      isShared,
      now,
    })
    return { token, participantId }
  })
}
