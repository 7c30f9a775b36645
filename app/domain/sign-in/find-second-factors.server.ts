import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** What gets the staff member in besides a mailed code. */
export async function findSecondFactors({ actor }: { actor: StaffActor }) {
  const staffId = actor.id
  const [totp, recoveryCodesLeft, passkeys] = await Promise.all([
    database().totp.count({ where: { staffId, confirmedAt: { not: null } } }),
    database().recoveryCode.count({ where: { staffId, usedAt: null } }),
    database().passkey.findMany({
      where: { staffId },
      orderBy: { createdAt: 'asc' },
      select: { id: true, label: true, createdAt: true, lastUsedAt: true },
    }),
  ])
  const hasAuthenticator = totp > 0
  return {
    hasAuthenticator,
    recoveryCodesLeft,
    passkeys,
    hasAny: hasAuthenticator || passkeys.length > 0,
  }
}
