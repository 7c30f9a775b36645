import {
  type GuestKey,
  type Participant,
  Prisma,
  type SignIn,
  type Staff,
  type Worker,
} from '#app/generated/prisma/client.ts'
import { database, kept } from '#app/platform/database.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'
import type { Door } from './doors.ts'
import { signInEnd } from './start-sign-in.server.ts'

type FoundSignIn = Pick<SignIn, 'id' | 'lastSeenAt' | 'isShared' | 'device'>
type Found<Person> = { signIn: FoundSignIn; person: Person } | null

const live = (token: string, now: Date) => ({
  tokenHash: hashSecret('sign-in', token),
  revokedAt: null,
  expiresAt: { gt: now },
})

/** Of a signed-in staff member, what the pages ask for. */
export type SignedInStaff = Pick<Staff, 'id' | 'name' | 'roles' | 'language' | 'addressId'>

/**
 * The staff member behind a cookie, if they are still with the network. `half` asks for one before its
 * second factor. One statement, as for participants: every loader of every page asks.
 */
export async function findStaffSignIn(
  token: string,
  now: Date,
  half = false,
): Promise<Found<SignedInStaff>> {
  const completed = half ? Prisma.sql`NULL` : Prisma.sql`NOT NULL`
  const [row] = await database().$queryRaw<(SignInColumns & SignedInStaff)[]>(Prisma.sql`${kept}
    SELECT ${signInColumns}, staff.id, staff.name, staff.roles::text[], staff.language::text,
      staff.address_id AS "addressId"
    FROM sign_in JOIN staff ON staff.id = sign_in.staff_id AND staff.left_at IS NULL
    WHERE ${isLive(token, now)} AND sign_in.completed_at IS ${completed}`)
  if (!row) return null
  const found = splitRow(row)
  if (!half) await touch(found.signIn, 'desk', now)
  return found
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

/** Of a signed-in participant, what the pages ask for. */
export type SignedInParticipant = Pick<
  Participant,
  | 'id'
  | 'nickname'
  | 'form'
  | 'language'
  | 'addressId'
  | 'remindersStoppedAt'
  | 'calendarSince'
  | 'calendarTitle'
>

/** The participant behind a cookie. */
export async function findParticipantSignIn(
  token: string,
  now: Date,
): Promise<Found<SignedInParticipant>> {
  const [row] = await database().$queryRaw<
    (SignInColumns & SignedInParticipant)[]
  >(Prisma.sql`${kept}
    SELECT ${signInColumns}, participant.id, nickname, form::text, language::text,
      address_id AS "addressId", reminders_stopped_at AS "remindersStoppedAt",
      calendar_since AS "calendarSince", calendar_title AS "calendarTitle"
    FROM sign_in JOIN participant ON participant.id = sign_in.participant_id
    WHERE ${isLive(token, now)}`)
  if (!row) return null
  const found = splitRow(row)
  await touch(found.signIn, 'participant', now)
  return found
}

/** The columns of the sign-in itself, beside those of whom it is. */
interface SignInColumns {
  signInId: string
  lastSeenAt: Date
  isShared: boolean
  device: string
}

const signInColumns = Prisma.sql`sign_in.id AS "signInId", sign_in.last_seen_at AS "lastSeenAt",
  sign_in.is_shared AS "isShared", sign_in.device`

const isLive = (token: string, now: Date) => Prisma.sql`
  sign_in.token_hash = ${hashSecret('sign-in', token)} AND sign_in.revoked_at IS NULL
    AND sign_in.expires_at > ${now}`

function splitRow<Row extends SignInColumns>({
  signInId,
  lastSeenAt,
  isShared,
  device,
  ...person
}: Row) {
  return { signIn: { id: signInId, lastSeenAt, isShared, device }, person }
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
async function touch(signIn: FoundSignIn, door: Door, now: Date) {
  if (now.getTime() - signIn.lastSeenAt.getTime() < 3_600_000) return
  await database().signIn.updateMany({
    where: { id: signIn.id, revokedAt: null },
    data: { lastSeenAt: now, expiresAt: signInEnd({ door, isShared: signIn.isShared, now }) },
  })
}
