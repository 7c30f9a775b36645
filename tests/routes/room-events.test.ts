import type { LoaderFunctionArgs } from '@remix-run/node'
import type { AdmissionState, MessageKind } from '#app/generated/prisma/enums.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeEar, notify, openEar } from '#app/platform/notify.server.ts'
import { database } from '#app/platform/database.server.ts'
import { loader } from '#app/routes/room/events.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'

beforeAll(() => openEar())
afterAll(() => closeEar())

/** Somebody inside an open room, or at its door, with the stream of their page. */
async function createListener({
  lastEventId,
  state = 'inside',
}: { lastEventId?: string; state?: AdmissionState } = {}) {
  const host = await createStaff()
  const { room, session } = await createRoom({ openedById: host.id })
  const participant = await createParticipant({ form: 'text' })
  const seat = await createSeat({ session, participant, state })
  const cookie = await createSignIn({
    door: 'participant',
    person: { participantId: participant.id },
  })
  const [gone, closing] = [new AbortController(), new AbortController()]
  const request = new Request(`http://localhost:3000/room/${session.id}/events`, {
    headers: { cookie, ...(lastEventId && { 'Last-Event-ID': lastEventId }) },
    signal: gone.signal,
  })
  const context = { closing: closing.signal }
  const params = { sessionId: session.id }
  const response = await loader({ request, params, context } as unknown as LoaderFunctionArgs)
  const say = async (id: bigint, text: string, kind: MessageKind = 'talk') => {
    await database().chatMessage.create({
      data: { id, roomId: room.id, seatId: seat.id, kind, text, createdAt: new Date() },
    })
    await notify(database(), 'session_changed', session.id)
  }
  const stand = async (next: AdmissionState) => {
    await database().admission.updateMany({ where: { seatId: seat.id }, data: { state: next } })
    await notify(database(), 'session_changed', session.id)
  }
  return { ...readStream(response), gone, closing, participant, say, stand }
}

/** Reads events one after another; `ended` resolves when the stream does. */
function readStream(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  async function next(wanted: string): Promise<string> {
    for (;;) {
      const [event, ...more] = rest.split('\n\n')
      if (more.length > 0) {
        rest = more.join('\n\n')
        if (event?.includes(wanted)) return event
        continue
      }
      const { value, done } = (await reader?.read()) ?? { value: '', done: true }
      if (done) throw new Error(`The stream ended before ${wanted}`)
      rest += value
    }
  }
  async function ended(): Promise<true> {
    for (;;) if ((await reader?.read())?.done ?? true) return true
  }
  return { next, ended }
}

test('first the view, then what is said; a line that was committed late is not lost, and none comes twice', async () => {
  const { next, say, gone } = await createListener()
  expect(await next('event: view')).toContain('"state":"open"')
  await say(1002n, 'こんにちは')
  expect(await next('event: message')).toContain('こんにちは')
  await say(1001n, 'おそくなりました')
  expect(await next('event: message')).toContain('おそくなりました')
  await say(1003n, 'お茶にしましょう')
  expect(await next('event: message')).toContain('お茶にしましょう')
  gone.abort()
})

test('a stream that is taken up again goes on where it was', async () => {
  const { next, say, gone } = await createListener({ lastEventId: ':2001' })
  await next('event: view')
  await say(2001n, '前に読んだ文')
  await say(2002n, 'つづき')
  expect(await next('event: message')).toContain('つづき')
  gone.abort()
})

test('a stream that was in another room begins with the talk of this one', async () => {
  const { next, say, gone } = await createListener({ lastEventId: 'another room:5001' })
  await next('event: view')
  await say(5001n, 'ここでは はじめて')
  expect(await next('event: message')).toContain('ここでは はじめて')
  gone.abort()
})

test.each(['gone', 'closing'] as const)('it ends when the %s signal comes', async (signal) => {
  const listener = await createListener()
  await listener.next('event: view')
  listener[signal].abort()
  expect(await listener.ended()).toBe(true)
})

test('it ends for a browser whose sign-in was revoked', async () => {
  const { next, ended, participant } = await createListener()
  await next('event: view')
  await database().signIn.updateMany({
    where: { participantId: participant.id },
    data: { revokedAt: new Date() },
  })
  expect(await ended()).toBe(true)
})

test('whoever waits reads what the door is told, and the whole talk once they are let in', async () => {
  const { next, say, stand, gone } = await createListener({ state: 'waiting' })
  await next('event: view')
  await say(3001n, 'なかの話')
  await say(3002n, 'あと5分です', 'door')
  const told = await next('event: message')
  expect(told).toContain('あと5分です')
  expect(told).not.toMatch(/^id:/m)
  await stand('inside')
  expect(await next('event: message')).toContain('なかの話')
  gone.abort()
})

test('whoever was taken out is told nothing more, not even at the door', async () => {
  const { next, say, stand, gone } = await createListener({ state: 'waiting' })
  await next('event: view')
  await stand('removed')
  expect(await next('event: view')).toContain('"admission":"removed"')
  await say(4001n, 'あと5分です', 'door')
  await stand('waiting')
  expect(await next('event: ')).toContain('"admission":"waiting"')
  gone.abort()
})
