import { randomUUID } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import type { Door } from '#app/domain/sign-in/doors.ts'
import { startSignIn } from '#app/domain/sign-in/start-sign-in.server.ts'

type Person = Parameters<typeof startSignIn>[0]['person']

/** A signed-in browser of somebody, as the `Cookie` header that it sends. */
export async function createSignIn({
  door,
  person,
  now = new Date(),
}: {
  door: Door
  person: Person
  now?: Date
}): Promise<string> {
  const token = await startSignIn({ rows: database(), door, person, device: 'test', now })
  return `engawa-${door}=${token}`
}

/** A signed-in browser whose cookie nobody needs. */
export async function createSignInRow({
  now = new Date(),
  ...person
}: {
  staffId?: string | null
  participantId?: string | null
  guestKeyId?: string | null
  now?: Date
}) {
  return await database().signIn.create({
    data: {
      ...person,
      tokenHash: randomUUID(),
      createdAt: now,
      lastSeenAt: now,
      completedAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
      device: 'test',
    },
  })
}
