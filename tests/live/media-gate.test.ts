import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeSeat } from '#app/domain/room/change-admission.server.ts'
import {
  endMediaTrial,
  isMediaTrial,
  openMediaTrial,
} from '#app/domain/room/open-media-trial.server.ts'
import { issueToken } from '#app/domain/room/issue-token.server.ts'
import { revokeSignIn } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { AdmissionState } from '#app/generated/prisma/enums.ts'
import { closeEar, openEar } from '#app/platform/notify.server.ts'
import { createMediaGate } from '#app/server/gate/media-gate.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSignInRow } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { type TestLiveKit, mintTestToken, startTestLiveKit } from '#tests/setup/livekit.ts'
import { askGate, connectThroughGate } from '#tests/setup/signalling.ts'

let livekit: TestLiveKit
const gates: { url: string; close(): void }[] = []

/** Two gates; two-web-processes.test.ts has one in each of two processes. */
beforeAll(async () => {
  livekit = await startTestLiveKit()
  await openEar()
  gates.push(await listenAsGate(), await listenAsGate())
})
afterAll(async () => {
  for (const gate of gates) gate.close()
  await closeEar()
  await livekit.stop()
})

async function listenAsGate() {
  const gate = createMediaGate()
  const server = http.createServer((request, response) => void gate.validate(request, response))
  server.on('upgrade', (request, socket, head) => void gate.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    gate.close()
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}

async function openRoomWith(form: 'voice' | 'text' = 'voice', state: AdmissionState = 'inside') {
  const host = await createStaff({ roles: ['facilitator'] })
  const { room, session } = await createRoom({ openedById: host.id })
  await createAssignment({ session, staff: host })
  const run = await createRun({ room })
  const participant = await createParticipant({ form })
  const seat = await createSeat({ session, participant, state })
  const actor = { kind: 'participant', id: participant.id } as const
  const staffActor = { kind: 'staff', id: host.id, roles: host.roles } as const
  return { session, run, seat, actor, staffActor }
}

const statusOf = (gate: number, token: string, headers?: Record<string, string>) =>
  askGate(gates[gate]?.url ?? '', token, headers)
const connect = (gate: number, token: string) => connectThroughGate(gates[gate]?.url ?? '', token)

test('whoever was let in comes in by connecting: nobody hears a room who is not seen in it', async () => {
  const { session, seat, actor } = await openRoomWith('voice', 'admitted')
  const standing = async () =>
    (await database().admission.findFirst({ where: { seatId: seat.id, endedAt: null } }))?.state
  const { token } = await issueToken({ actor, signInId: seat.signInId, sessionId: session.id })
  expect(await statusOf(0, token)).toBe(200)
  expect(await standing()).toBe('admitted')
  const guest = await connect(0, token)
  expect(await standing()).toBe('inside')
  guest.close()
})

test('a seat inside gets through, on any web process; a removal closes its socket and refuses every token', async () => {
  const { session, run, seat, actor, staffActor } = await openRoomWith()
  const { token } = await issueToken({ actor, signInId: seat.signInId, sessionId: session.id })
  const guest = await connect(0, token)
  expect(await statusOf(1, token)).toBe(200)
  await removeSeat({ actor: staffActor, seatId: seat.id, now: new Date() })
  await guest.closed
  const refreshed = await mintTestToken({ identity: seat.identity, room: run.livekitName })
  for (const [gate, tried] of [
    [0, token],
    [1, token],
    [0, refreshed],
    [1, refreshed],
  ] as const) {
    expect(await statusOf(gate, tried)).toBe(403)
    await expect(connect(gate, tried)).rejects.toThrow()
  }
})

test('a browser that is signed out loses its socket and every token, and another one of the person comes in', async () => {
  const { session, run, seat, actor } = await openRoomWith()
  const { token } = await issueToken({ actor, signInId: seat.signInId, sessionId: session.id })
  const guest = await connect(0, token)
  await revokeSignIn({ actor, signInId: seat.signInId, now: new Date() })
  await guest.closed
  const refreshed = await mintTestToken({ identity: seat.identity, room: run.livekitName })
  for (const tried of [token, refreshed]) {
    expect(await statusOf(0, tried)).toBe(403)
    await expect(connect(1, tried)).rejects.toThrow()
  }
  const elsewhere = await createSignInRow({ participantId: actor.id })
  const again = await issueToken({ actor, signInId: elsewhere.id, sessionId: session.id })
  expect(await statusOf(1, again.token)).toBe(200)
})

test('what is asked of the gate is the token in the address: an Authorization header does not help', async () => {
  const { run, seat } = await openRoomWith()
  const own = await mintTestToken({ identity: seat.identity, room: run.livekitName })
  const stranger = await mintTestToken({ identity: 'stranger', room: run.livekitName })
  expect(await statusOf(0, stranger, { authorization: `Bearer ${own}` })).toBe(403)
  expect(await statusOf(0, '', { authorization: `Bearer ${own}` })).toBe(401)
  expect(await statusOf(0, `${own}&access_token=${stranger}`)).toBe(401)
})

test('garbage, a room of another run, a text seat and another origin are refused; other paths are not there', async () => {
  const { run, seat } = await openRoomWith('text')
  const token = await mintTestToken({ identity: seat.identity, room: run.livekitName })
  expect(await statusOf(0, 'garbage')).toBe(401)
  expect(await statusOf(0, token)).toBe(403)
  const voice = await openRoomWith()
  expect(
    await statusOf(
      0,
      await mintTestToken({ identity: voice.seat.identity, room: run.livekitName }),
    ),
  ).toBe(403)
  const own = await mintTestToken({ identity: voice.seat.identity, room: voice.run.livekitName })
  expect(await statusOf(0, own, { origin: 'https://evil.example' })).toBe(403)
  const other = await fetch(`${gates[0]?.url}/rtc/../twirp/livekit.RoomService/ListRooms`)
  expect(other.status).toBe(404)
})

test('a text seat gets no token, and a waiting seat none either', async () => {
  const text = await openRoomWith('text')
  const asked = { actor: text.actor, signInId: text.seat.signInId, sessionId: text.session.id }
  await expect(issueToken(asked)).rejects.toMatchObject({ status: 403 })
  const { session } = await openRoomWith()
  const participant = await createParticipant({ form: 'voice' })
  const { signInId } = await createSeat({ session, participant, state: 'waiting' })
  const actor = { kind: 'participant', id: participant.id } as const
  await expect(issueToken({ actor, signInId, sessionId: session.id })).rejects.toMatchObject({
    status: 403,
  })
})

test('LiveKit away: 503, on which clients try again', async () => {
  const { run, seat } = await openRoomWith()
  const token = await mintTestToken({ identity: seat.identity, room: run.livekitName })
  const { LIVEKIT_URL } = process.env
  process.env.LIVEKIT_URL = 'ws://127.0.0.1:9'
  expect(await statusOf(0, token)).toBe(503)
  process.env.LIVEKIT_URL = LIVEKIT_URL
  expect(await statusOf(0, token)).toBe(200)
})

test('whoever tries their line gets into a room of their own for a minute, and is put out at its end', async () => {
  const now = new Date()
  const { token } = await openMediaTrial({ keyHolder: null, caller: '127.0.0.1', now })
  const trial = await database().mediaTrial.findFirstOrThrow({ orderBy: { endsAt: 'desc' } })
  const { identity, livekitName } = trial
  const own = await connect(0, token)
  expect(await statusOf(1, await mintTestToken({ identity: 'another', room: livekitName }))).toBe(
    403,
  )
  await endMediaTrial({ trialId: trial.id })
  await own.closed
  expect(await statusOf(0, token)).toBe(403)
  expect(await isMediaTrial({ identity, livekitName, now })).toBe(false)
  expect(await livekit.rooms.listRooms([livekitName])).toEqual([])
})
