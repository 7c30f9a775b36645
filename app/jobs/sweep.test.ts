import { expect, test } from 'vitest'
import { isWithinLimit } from '#app/platform/attempts.server.ts'
import { database } from '#app/platform/database.server.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { sweep } from './sweep.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

test('what is overdue is done: a room nobody closed is closed, and old counts are forgotten', async () => {
  const host = await createStaff({ now })
  const session = await createSession({ now, startsInMinutes: -600 })
  const { room } = await createRoom({ session, openedById: host.id, now })
  const count = { key: 'test', most: 1, windowSeconds: 600 }
  await isWithinLimit({ ...count, now: new Date(now.getTime() - 2 * 86_400_000) })
  await sweep({ now })
  const { closedAt } = await database().room.findUniqueOrThrow({ where: { id: room.id } })
  expect(closedAt).not.toBeNull()
  expect(await database().attempt.count()).toBe(0)
})
