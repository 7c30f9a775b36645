import { afterAll, beforeAll, expect, test } from 'vitest'
import { pollRooms } from '#app/domain/attendance/poll-rooms.server.ts'
import { issueToken } from '#app/domain/room/issue-token.server.ts'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { type TestLiveKit, mintTestToken, startTestLiveKit } from '#tests/setup/livekit.ts'
import { disposeMedia, joinRoom } from '#tests/setup/rtc-participant.ts'

let livekit: TestLiveKit
beforeAll(async () => {
  livekit = await startTestLiveKit()
})
afterAll(async () => {
  await disposeMedia()
  await livekit.stop()
})

const start = new Date()
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

async function sitDown() {
  const host = await createStaff()
  const { room, session } = await createRoom({ openedById: host.id })
  const run = await createRun({ room })
  const participant = await createParticipant({ form: 'voice' })
  const seat = await createSeat({ session, participant })
  const actor = { kind: 'participant', id: participant.id } as const
  const { token } = await issueToken({ actor, signInId: seat.signInId, sessionId: session.id })
  return { run, seat, session, person: await joinRoom({ url: livekit.url, token }) }
}

const presences = (seatId: string) => database().presence.findMany({ where: { seatId } })

test('who is there without any webhook is found, kept seen, and ended only when two polls miss them among others', async () => {
  const { run, seat, session, person } = await sitDown()
  await pollRooms({ now: later(20) })
  const [found] = await presences(seat.id)
  expect(found).toMatchObject({ source: 'media', endedAt: null, lastSeenAt: later(20) })
  await pollRooms({ now: later(40) })
  expect(await presences(seat.id)).toMatchObject([{ lastSeenAt: later(40) }])

  const other = await createSeat({ session, form: 'voice' })
  const token = await mintTestToken({ identity: other.identity, room: run.livekitName })
  const stays = await joinRoom({ url: livekit.url, token })
  await person.leave()
  await expect
    .poll(async () => (await livekit.rooms.listParticipants(run.livekitName)).length, {
      timeout: 10_000,
    })
    .toBe(1)
  await pollRooms({ now: later(60) })
  expect(await presences(seat.id)).toMatchObject([{ endedAt: null }])
  await pollRooms({ now: later(80) })
  expect(await presences(seat.id)).toMatchObject([
    { endedAt: later(40), endEstimated: true, endReason: 'MISSED' },
  ])
  await stays.leave()
})

test('an empty room proves nothing', async () => {
  const { run, seat, person } = await sitDown()
  await pollRooms({ now: later(20) })
  await person.leave()
  await expect
    .poll(async () => (await livekit.rooms.listParticipants(run.livekitName)).length, {
      timeout: 10_000,
    })
    .toBe(0)
  await pollRooms({ now: later(40) })
  await pollRooms({ now: later(60) })
  expect(await presences(seat.id)).toMatchObject([{ endedAt: null, lastSeenAt: later(20) }])
})

test('somebody whom the hub did not let in is put out', async () => {
  const { run, person } = await sitDown()
  const token = await mintTestToken({ identity: 'nobody-we-know', room: run.livekitName })
  const stranger = await joinRoom({ url: livekit.url, token })
  await pollRooms({ now: later(20) })
  await stranger.disconnected
  const there = await livekit.rooms.listParticipants(run.livekitName)
  expect(there.map(({ identity }) => identity)).not.toContain('nobody-we-know')
  await stranger.leave()
  await person.leave()
})

test('who was signed out meanwhile is put out', async () => {
  const { run, seat, person } = await sitDown()
  await database().signIn.update({ where: { id: seat.signInId }, data: { revokedAt: start } })
  await pollRooms({ now: later(20) })
  await person.disconnected
  expect(await livekit.rooms.listParticipants(run.livekitName)).toEqual([])
  await person.leave()
})

test('a restarted LiveKit is given its rooms again, and who was in the old one was last there when last seen', async () => {
  const { run, seat, person } = await sitDown()
  await pollRooms({ now: later(20) })
  const [before] = await livekit.rooms.listRooms([run.livekitName])
  const { pid } = livekit
  process.kill(pid, 'SIGKILL')
  await expect
    .poll(
      () =>
        fetch(livekit.url.replace('ws', 'http')).then(
          ({ ok }) => ok && livekit.pid !== pid,
          () => false,
        ),
      {
        timeout: 20_000,
      },
    )
    .toBe(true)
  await pollRooms({ now: later(40) })
  const [after] = await livekit.rooms.listRooms([run.livekitName])
  expect(after?.sid).toBeDefined()
  expect(after?.sid).not.toBe(before?.sid)
  const [old] = await presences(seat.id)
  expect(old).toMatchObject({ endedAt: later(20), endEstimated: true, endReason: 'ROOM_LOST' })
  await person.leave()
})
