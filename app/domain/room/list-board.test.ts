import { expect, test } from 'vitest'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { listBoard } from './list-board.server.ts'

// 15:30 on 13 January in Japan.
const now = new Date('2027-01-13T06:30:00Z')

test('a coordinator sees every session of the day in Japan, with the agencies; a facilitator only their own, without', async () => {
  const { participant, agency } = await createReferral({ now })
  const session = await createSession({ now })
  await createRegistration({ session, participant, now })
  await createSeat({ session, participant, state: 'waiting', now })
  const tomorrow = await createSession({ now, startsInMinutes: 20 * 60 })
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const { staff: facilitator } = await createAssignment({ session, now })
  const { staff: stranger } = await createAssignment({ session: tomorrow, now })

  const board = await listBoard({ actor: { kind: 'staff', id, roles }, now })
  expect(board.map((shown) => shown.id)).toEqual([session.id])
  expect(board[0]).toMatchObject({
    room: 'before',
    staff: [{ name: facilitator.name, role: 'lead' }],
    places: [{ nickname: participant.nickname, admission: { state: 'waiting' }, isHere: false }],
    agencies: [{ name: agency.name, count: 1 }],
  })

  const own = await listBoard({
    actor: { kind: 'staff', id: facilitator.id, roles: facilitator.roles },
    now,
  })
  expect(own).toMatchObject([{ id: session.id, agencies: [] }])
  expect(
    await listBoard({ actor: { kind: 'staff', id: stranger.id, roles: stranger.roles }, now }),
  ).toEqual([])
})
