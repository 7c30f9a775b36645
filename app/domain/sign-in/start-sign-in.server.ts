import type { Rows } from '#app/platform/database.server.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { type Door, secondFactorMinutes, sharedDeviceHours, signInTerms } from './doors.ts'

type Person =
  { staffId: string } | { workerId: string } | { participantId: string } | { guestKeyId: string }

interface Start {
  rows: Rows
  door: Door
  person: Person
  /** A few words about the browser, for the person's own list. */
  device: string
  /** Whether a second factor is still to come. */
  isHalf?: boolean
  /** Whether others use the device too. */
  isShared?: boolean
  now: Date
}

/** Signs a browser in and returns the token for its cookie. Only a hash of it is kept. */
export async function startSignIn({
  rows,
  door,
  person,
  device,
  isHalf = false,
  isShared = false,
  now,
}: Start): Promise<string> {
  const token = newSecret()
  const expiresAt = isHalf
    ? new Date(now.getTime() + secondFactorMinutes * 60_000)
    : signInEnd({ door, isShared, now })
  await rows.signIn.create({
    data: {
      ...person,
      tokenHash: hashSecret('sign-in', token),
      device: device.slice(0, 80),
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      isShared,
      completedAt: isHalf ? null : now,
    },
  })
  return token
}

/** Until when a sign-in lives that is used now. */
export function signInEnd({ door, isShared, now }: { door: Door; isShared: boolean; now: Date }) {
  const hours = isShared ? sharedDeviceHours : signInTerms[door].lifeDays * 24
  return new Date(now.getTime() + hours * 3_600_000)
}
