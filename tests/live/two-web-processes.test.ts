import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeSeat } from '#app/domain/room/change-admission.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { type Hub, startHub } from '#tests/setup/hub.ts'
import { mintTestToken } from '#tests/setup/livekit.ts'
import { askGate, connectThroughGate } from '#tests/setup/signalling.ts'

let hub: Hub

beforeAll(async () => {
  const DATABASE_URL = process.env.DATABASE_URL ?? ''
  hub = await startHub({
    roles: ['web', 'web', 'worker'],
    demo: false,
    variables: { DATABASE_URL },
  })
  process.env.LIVEKIT_URL = hub.livekitUrl
})
afterAll(async () => {
  await hub.stop()
  expect(hub.surprises()).toEqual([])
})

async function admit() {
  const host = await createStaff({ roles: ['facilitator'] })
  const { room, session } = await createRoom({ openedById: host.id })
  await createAssignment({ session, staff: host })
  const run = await createRun({ room })
  const participant = await createParticipant({ form: 'voice' })
  const seat = await createSeat({ session, participant })
  const token = await mintTestToken({ identity: seat.identity, room: run.livekitName })
  return { run, seat, token, actor: { kind: 'staff', id: host.id, roles: host.roles } as const }
}

test('two web processes: a removal closes the open socket on whichever it is, and neither takes a token of the seat again', async () => {
  const [first = '', second = ''] = hub.urls
  expect(second).not.toBe('')
  const bystander = await admit()
  const stays = await connectThroughGate(second, bystander.token)
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const { run, seat, token, actor } = await admit()
    const refreshed = await mintTestToken({ identity: seat.identity, room: run.livekitName })
    const open = await connectThroughGate(one, token)
    expect(await askGate(other, refreshed)).toBe(200)
    await removeSeat({ actor, seatId: seat.id, now: new Date() })
    await open.closed
    for (const url of [one, other]) {
      for (const tried of [token, refreshed]) {
        expect(await askGate(url, tried)).toBe(403)
        await expect(connectThroughGate(url, tried)).rejects.toThrow()
      }
      const authorization = `Bearer ${bystander.token}`
      expect(await askGate(url, refreshed, { authorization })).toBe(403)
    }
  }
  expect(stays.isClosed()).toBe(false)
  stays.close()
})
