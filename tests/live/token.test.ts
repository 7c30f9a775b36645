import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintToken } from '#app/platform/livekit/mint-token.server.ts'
import { type TestLiveKit, startTestLiveKit } from '#tests/setup/livekit.ts'
import { disposeMedia, joinRoom } from '#tests/setup/rtc-participant.ts'

const room = 'a-room-1'
let livekit: TestLiveKit

beforeAll(async () => {
  livekit = await startTestLiveKit()
  await livekit.rooms.createRoom({ name: room })
})
afterAll(async () => {
  await disposeMedia()
  await livekit.stop()
})

async function join(identity: string, form: 'voice' | 'listen') {
  return await joinRoom({
    url: livekit.url,
    token: await mintToken({ identity, room, form, maySharePicture: false }),
  })
}

test('a voice is heard by whoever listens, and a seat that listens cannot speak', async () => {
  const [voice, listener] = [
    await join('voice-seat', 'voice'),
    await join('listening-seat', 'listen'),
  ]
  await voice.speak()
  expect(await listener.hear('voice-seat')).toBeLessThan(15_000)
  await expect(listener.speak()).rejects.toThrow()
  const seats = await livekit.rooms.listParticipants(room)
  expect(seats.map(({ name, metadata }) => name + metadata)).toEqual(['', ''])
  await listener.leave()
  await voice.leave()
})
