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
