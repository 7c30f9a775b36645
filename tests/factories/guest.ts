import { randomUUID } from 'node:crypto'
import type { Session } from '#app/generated/prisma/client.ts'
import type { GuestRole } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createSignInRow } from './sign-in.ts'
import { createStaff } from './staff.ts'

/** A guest key of a session, whose secret nobody holds. */
export async function createGuestKey({
  session,
  role = 'speaker',
  name = '佐藤さん',
  affiliation = '市役所 福祉課',
  now = new Date(),
}: {
  session: Session
  role?: GuestRole
  name?: string
  affiliation?: string
  now?: Date
}) {
  const { id: issuedById } = await createStaff({ roles: ['coordinator'], now })
  return await database().guestKey.create({
    data: {
      sessionId: session.id,
      role,
      name,
      affiliation,
      secretHash: randomUUID(),
      codeHash: randomUUID(),
      issuedById,
      createdAt: now,
    },
  })
}

/** The same with a seat inside the room, in a signed-in browser. */
export async function createGuestSeat({
  now = new Date(),
  ...guest
}: Parameters<typeof createGuestKey>[0]) {
  const key = await createGuestKey({ ...guest, now })
  const { id: signInId } = await createSignInRow({ guestKeyId: key.id, now })
  const seat = await database().seat.create({
    data: {
      sessionId: key.sessionId,
      guestKeyId: key.id,
      signInId,
      role: key.role,
      form: 'listen',
      identity: randomUUID(),
      displayName: key.name,
      createdAt: now,
      admissions: { create: { state: 'inside', at: now } },
    },
  })
  return { key, seat }
}
