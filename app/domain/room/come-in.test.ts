import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { keepAlive } from '../attendance/keep-alive.server.ts'
import { admitSeat, declineSeat, removeSeat } from './change-admission.server.ts'
import { closeRoom } from './close-room.server.ts'
import { comeIn, comeInByConnecting } from './come-in.server.ts'
import { getRoomView } from './get-room-view.server.ts'
import { issueToken } from './issue-token.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createCaller() {
  const host = await createStaff({ roles: ['coordinator'], now })
  const { room, session } = await createRoom({ openedById: host.id, now })
  await createRun({ room, now })
  const hosts = await createSeat({ session, staff: host, now })
  const participant = await createParticipant({ form: 'voice', now })
  const seat = await createSeat({ session, participant, state: 'waiting', now })
  const asked = {
    actor: { kind: 'participant', id: participant.id },
    sessionId: session.id,
    now,
  } as const
  const steering = { actor: { kind: 'staff', id: host.id, roles: host.roles }, now } as const
  /** All it ever stood as, in the order of the alphabet; the one that it stands as with a mark. */
  const standings = async () => {
    const rows = await database().admission.findMany({ where: { seatId: seat.id } })
    return rows.map(({ state, endedAt }) => `${state}${endedAt ? '' : ' now'}`).toSorted()
  }
  return {
    seat,
    room,
    standings,
    steering,
    comeIn: () => comeIn(asked),
    letIn: () => admitSeat({ ...steering, seatId: seat.id }),
    giveSign: () => keepAlive({ ...asked, participantSid: null }),
    askForToken: () => issueToken({ ...asked, signInId: participant.id }),
    hostSees: async () => {
      const view = await getRoomView({ seat: hosts, now })
      const roster = view?.roster.map(({ id }) => id) ?? []
      return { inside: roster.includes(seat.id), atDoor: view?.door.map(({ state }) => state) }
    },
  }
}

test('whoever was let in is seen, heard and counted only after coming in', async () => {
  const { seat, letIn, comeIn, giveSign, askForToken, hostSees, standings } = await createCaller()
  await expect(comeIn()).rejects.toMatchObject({ status: 403 })
  await expect(askForToken()).rejects.toMatchObject({ status: 403 })
  await letIn()
  await giveSign()
  expect(await hostSees()).toEqual({ inside: false, atDoor: ['admitted'] })
  expect(await database().presence.count({ where: { seatId: seat.id } })).toBe(0)

  await comeIn()
  await giveSign()
  expect(await hostSees()).toEqual({ inside: true, atDoor: [] })
  expect(await database().presence.count({ where: { seatId: seat.id } })).toBe(1)
  expect(await standings()).toEqual(['admitted', 'inside now', 'waiting'])
})

test('a tap that comes twice, from two screens, or with its own sound is one coming in', async () => {
  const { seat, letIn, comeIn, standings } = await createCaller()
  await letIn()
  const connect = () => comeInByConnecting({ identity: seat.identity, now })
  expect(await Promise.all([comeIn(), connect(), comeIn(), connect()])).toContain(true)
  await comeIn()
  expect(await standings()).toEqual(['admitted', 'inside now', 'waiting'])
})

test('letting in is taken back as long as the person has not come in', async () => {
  const { seat, steering, letIn, comeIn, standings } = await createCaller()
  const takeBack = () => declineSeat({ ...steering, seatId: seat.id })
  await letIn()
  await takeBack()
  await expect(comeIn()).rejects.toMatchObject({ status: 403 })
  await letIn()
  await comeIn()
  await takeBack()
  expect(await standings()).toEqual(['admitted', 'admitted', 'declined', 'inside now', 'waiting'])
})

test('nobody comes in after being taken out, nor into a room that has closed', async () => {
  const { seat, steering, letIn, comeIn, standings } = await createCaller()
  await letIn()
  await removeSeat({ ...steering, seatId: seat.id })
  await expect(comeIn()).rejects.toMatchObject({ status: 403 })
  expect(await comeInByConnecting({ identity: seat.identity, now })).toBe(false)
  expect(await standings()).toEqual(['admitted', 'removed now', 'waiting'])

  const late = await createCaller()
  await late.letIn()
  await closeRoom({ ...late.steering, roomId: late.room.id })
  await expect(late.comeIn()).rejects.toMatchObject({ reason: 'room_closed' })
})
