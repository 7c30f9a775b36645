import { expect, test } from 'vitest'
import { createAttendance } from '#tests/factories/attendance.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { listUnconfirmedSessions } from './list-unconfirmed-sessions.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const over = { now, startsInMinutes: -240 }

test('over, with people, not confirmed, and no room still open', async () => {
  const staff = await createStaff({ roles: ['coordinator'], now })
  const neverOpened = await createSession(over)
  const stillOpen = await createSession(over)
  const confirmed = await createSession(over)
  const coming = await createSession({ now })
  await createSession(over)
  for (const session of [neverOpened, stillOpen, confirmed, coming])
    await createRegistration({ session, now })
  await createRoom({ session: stillOpen, openedById: staff.id, now })
  const { participant } = await createRegistration({ session: confirmed, now })
  await createAttendance({ session: confirmed, participant, confirmedBy: staff, now })

  const actor = { kind: 'staff', id: staff.id, roles: staff.roles } as const
  const listed = await listUnconfirmedSessions({ actor, now })
  expect(listed.map(({ id }) => id)).toEqual([neverOpened.id])
  const stranger = { ...actor, roles: ['facilitator' as const] }
  expect(await listUnconfirmedSessions({ actor: stranger, now })).toEqual([])
})
