import type { Rows } from '#app/platform/database.server.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { type Door, secondFactorMinutes, signInTerms } from './doors.ts'

type Person = { staffId: string } | { workerId: string } | { participantId: string }

interface Start {
  rows: Rows
  door: Door
  person: Person
  /** A few words about the browser, for the person's own list. */
  device: string
  /** Whether a second factor is still to come. */
  isHalf?: boolean
  now: Date
}

/** Signs a browser in and returns the token for its cookie. Only a hash of it is kept. */
export async function startSignIn({
  rows,
  door,
  person,
  device,
  isHalf = false,
  now,
}: Start): Promise<string> {
  const token = newSecret()
  const life = isHalf ? secondFactorMinutes * 60_000 : signInTerms[door].lifeDays * 86_400_000
  await rows.signIn.create({
    data: {
      ...person,
      tokenHash: hashSecret('sign-in', token),
      device: device.slice(0, 80),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + life),
      completedAt: isHalf ? null : now,
    },
  })
  return token
}
