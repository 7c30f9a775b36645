import type {
  GuestKey,
  Participant,
  Prisma,
  SignIn,
  Staff,
  Worker,
} from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import type { Door } from './doors.ts'
import { signInEnd } from './start-sign-in.server.ts'

type Found<Person> = { signIn: SignIn; person: Person } | null

const live = (token: string, now: Date) => ({
  tokenHash: hashSecret('sign-in', token),
  revokedAt: null,
  expiresAt: { gt: now },
})

/** The staff member behind a cookie, if they are still with the network. `half` asks for one before its second factor. */
export async function findStaffSignIn(
  token: string,
  now: Date,
  half = false,
): Promise<Found<Staff>> {
  const signIn = await database().signIn.findFirst({
    where: {
      ...live(token, now),
      staff: { leftAt: null },
      completedAt: half ? null : { not: null },
    },
    include: { staff: true },
  })
  if (!signIn?.staff) return null
  if (!half) await touch(signIn, 'desk', now)
  return { signIn, person: signIn.staff }
}

/** The agency worker behind a cookie, while both worker and agency are active. */
export async function findWorkerSignIn(token: string, now: Date): Promise<Found<Worker>> {
  const signIn = await database().signIn.findFirst({
    where: {
      ...live(token, now),
      worker: { leftAt: null, agency: { closedAt: null } },
      completedAt: { not: null },
    },
    include: { worker: true },
  })
  if (!signIn?.worker) return null
  await touch(signIn, 'agency', now)
  return { signIn, person: signIn.worker }
}

/** The participant behind a cookie. */
export async function findParticipantSignIn(token: string, now: Date): Promise<Found<Participant>> {
  const signIn = await database().signIn.findFirst({
    where: { ...live(token, now), participantId: { not: null } },
    include: { participant: true },
  })
  if (!signIn?.participant) return null
  await touch(signIn, 'participant', now)
  return { signIn, person: signIn.participant }
}

/** Hours after a session for which its guests still read that it is over. */
const guestHoursAfter = 12

/** Guest keys that still open something: not taken back, for a session that is not long over. */
export const openGuestKey = (now: Date): Prisma.GuestKeyWhereInput => ({
  revokedAt: null,
  session: { closeAt: { gt: new Date(now.getTime() - guestHoursAfter * 3_600_000) } },
})

/** The guest behind a cookie, while their key opens something. */
export async function findGuestSignIn(token: string, now: Date): Promise<Found<GuestKey>> {
  const signIn = await database().signIn.findFirst({
    where: { ...live(token, now), guestKey: openGuestKey(now) },
    include: { guestKey: true },
  })
  if (!signIn?.guestKey) return null
  await touch(signIn, 'guest', now)
  return { signIn, person: signIn.guestKey }
}

/** A browser in use stays signed in. Written at most once an hour, so that a read stays a read. */
async function touch(signIn: SignIn, door: Door, now: Date) {
  if (now.getTime() - signIn.lastSeenAt.getTime() < 3_600_000) return
  await database().signIn.updateMany({
    where: { id: signIn.id, revokedAt: null },
    data: { lastSeenAt: now, expiresAt: signInEnd({ door, isShared: signIn.isShared, now }) },
  })
}
