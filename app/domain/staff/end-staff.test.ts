import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createSession } from '#tests/factories/session.ts'
import { createSignInRow } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { endStaff } from './end-staff.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

test('whoever leaves is signed out, and their duties to come are free while those that are over stay', async () => {
  const administrator = await createStaff({ roles: ['administrator'], now })
  const staff = await createStaff({ now })
  const signIn = await createSignInRow({ staffId: staff.id, now })
  const past = await createSession({ now, startsInMinutes: -600 })
  const coming = await createSession({ now, startsInMinutes: 600 })
  for (const session of [past, coming]) await createAssignment({ session, staff, now })
  const actor = { kind: 'staff', id: administrator.id, roles: administrator.roles } as const
  await endStaff({ actor, staffId: staff.id, now })
  await endStaff({ actor, staffId: staff.id, now: new Date(now.getTime() + 60_000) })
  const row = await database().signIn.findUniqueOrThrow({ where: { id: signIn.id } })
  expect(row.revokedAt).toEqual(now)
  const kept = await database().assignment.findMany({
    where: { staffId: staff.id, releasedAt: null },
  })
  expect(kept.map(({ sessionId }) => sessionId)).toEqual([past.id])
})
