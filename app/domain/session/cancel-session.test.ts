import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { closeRoom } from '../room/close-room.server.ts'
import { findOwnSeat } from '../room/find-own-seat.server.ts'
import { getRoomView } from '../room/get-room-view.server.ts'
import { mayConnect } from '../room/may-connect.server.ts'
import { cancelSession } from './cancel-session.server.ts'

const now = new Date('2027-01-13T06:00:00Z')

test('cancelling while the room is open: nobody connects any more, and the room is closed by a job', async () => {
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id: coordinator.id, roles: coordinator.roles } as const
  const { room, session } = await createRoom({ openedById: coordinator.id, now })
  await createAssignment({ session, staff: coordinator })
  const run = await createRun({ room, now })
  const participant = await createParticipant({ form: 'voice', now })
  const seat = await createSeat({ session, participant })
  const token = { identity: seat.identity, livekitName: run.livekitName }
  expect(await mayConnect(token)).not.toBeNull()
  await cancelSession({ actor, sessionId: session.id, reason: '雪のため', now })
  expect(await mayConnect(token)).toBeNull()
  const own = await findOwnSeat({
    actor: { kind: 'participant', id: participant.id },
    sessionId: session.id,
  })
  if (!own) throw new Error('A seat was expected')
  expect(await getRoomView({ seat: own, now })).toMatchObject({ state: 'cancelled', roster: [] })
  const [job] = await database().$queryRaw<{ roomId: string }[]>`
    SELECT payload->>'roomId' AS "roomId" FROM graphile_worker._private_jobs
    WHERE payload->>'roomId' = ${room.id}`
  expect(job?.roomId).toBe(room.id)
  await closeRoom({ actor, roomId: room.id, now })
  expect(await database().roomRun.count({ where: { roomId: room.id, endedAt: null } })).toBe(0)
})
