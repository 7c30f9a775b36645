import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createGathering } from '#tests/factories/gathering.ts'
import { createGuestSeat } from '#tests/factories/guest.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { closeRoom } from './close-room.server.ts'
import { announce } from './announce.server.ts'
import { forgetMessages } from './forget-messages.server.ts'
import { type Reader, listMessages } from './list-messages.server.ts'
import { postMessage } from './post-message.server.ts'
import { readAloud } from './read-aloud.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function createTalk(state: 'inside' | 'waiting' = 'inside') {
  const host = await createStaff({ roles: ['coordinator'], now })
  const { room, session } = await createRoom({ openedById: host.id, now })
  const participant = await createParticipant({ form: 'text', now })
  const seat = await createSeat({ session, participant, state, now })
  const actor = { kind: 'participant', id: participant.id } as const
  const say = (text: string, at = now) =>
    postMessage({ actor, sessionId: session.id, text, now: at })
  const read = async (at: Date, as: Reader['as'] = 'inside') => {
    const reader = { seatId: seat.id, as, breakoutId: null }
    const lines = await listMessages({ sessionId: session.id, reader, afterId: 0n, now: at })
    return lines.map(({ text }) => text)
  }
  const close = (at: Date) =>
    closeRoom({
      actor: { kind: 'staff', id: host.id, roles: host.roles },
      roomId: room.id,
      now: at,
    })
  return { room, session, seatId: seat.id, host, say, read, close }
}

test('what is written is read until five minutes after the room closed, with a worker or without', async () => {
  const { room, say, read, close } = await createTalk()
  await say('  こんばんは  ')
  expect(await read(now)).toEqual(['こんばんは'])
  await close(later(60))
  expect(await read(later(64))).toEqual(['こんばんは'])
  expect(await read(later(65))).toEqual([])
  await forgetMessages({ now: later(64) })
  expect(await database().chatMessage.count({ where: { roomId: room.id } })).toBe(1)
  await forgetMessages({ now: later(65) })
  expect(await database().chatMessage.count({ where: { roomId: room.id } })).toBe(0)
})

test('nothing is written by whoever waits, into a closed room, or without words', async () => {
  const waiting = await createTalk('waiting')
  await expect(waiting.say('入れて')).rejects.toMatchObject({ status: 403 })
  const { say, read, close } = await createTalk()
  await expect(say('   ')).rejects.toMatchObject({ reason: 'message_empty' })
  await close(later(1))
  await expect(say('まだ', later(1))).rejects.toMatchObject({ reason: 'room_closed' })
  expect(await read(later(1))).toEqual([])
})

test('nobody says more than others can read, not even at once; a little later it goes on', async () => {
  const { say, read } = await createTalk()
  const said = await Promise.allSettled(Array.from({ length: 20 }, (_none, n) => say(`${n}`)))
  const refused = said.filter((each) => each.status === 'rejected')
  expect(refused).toHaveLength(12)
  for (const { reason } of refused) expect(reason).toMatchObject({ reason: 'message_too_soon' })
  expect(await read(now)).toHaveLength(8)
  await say('ひと息おいて', new Date(now.getTime() + 10_000))
  expect(await read(now)).toHaveLength(9)
})

test('staff speak to everybody inside or to the door, and each reads what is theirs', async () => {
  const { session, host, say, read, close } = await createTalk()
  const sessionId = session.id
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  const tell = (to: 'everybody' | 'door', text: string, by = actor) =>
    announce({ actor: by, sessionId, to, text, now })
  await expect(tell('door', 'まだ席がない')).rejects.toMatchObject({ status: 403 })
  await createSeat({ session, staff: host, now })
  await say('こんばんは')
  await tell('everybody', 'あと10分です')
  await tell('door', 'あと5分で始めます')
  expect(await read(now)).toEqual(['こんばんは', 'あと10分です'])
  expect(await read(now, 'door')).toEqual(['あと5分で始めます'])
  expect(await read(now, 'staff')).toHaveLength(3)
  const { id, roles } = await createStaff({ now })
  const stranger = { kind: 'staff', id, roles } as const
  await expect(tell('door', '来ました', stranger)).rejects.toMatchObject({ status: 404 })
  await close(later(1))
  await expect(tell('door', 'まだ')).rejects.toMatchObject({ reason: 'room_closed' })
})

test('before the room is open staff speak to the door, and to nobody else', async () => {
  const host = await createStaff({ roles: ['coordinator'], now })
  const { session } = await createRoom({ now })
  await createSeat({ session, staff: host, now })
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  const tell = (to: 'everybody' | 'door') =>
    announce({ actor, sessionId: session.id, to, text: 'もうすぐです', now })
  await tell('door')
  await expect(tell('everybody')).rejects.toMatchObject({ reason: 'room_closed' })
})

test('a line that was read to the room says so, also to those who had it already', async () => {
  const { session, seatId, host, say, room } = await createTalk()
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  await say('読んでください')
  const { id: lineId } = await database().chatMessage.findFirstOrThrow({
    where: { roomId: room.id },
  })
  const after = (at: Date) =>
    listMessages({
      sessionId: session.id,
      reader: { seatId, as: 'inside', breakoutId: null },
      afterId: lineId,
      now: at,
    })
  expect(await after(now)).toEqual([])
  const { id, roles } = await createStaff({ now })
  const stranger = { kind: 'staff', id, roles } as const
  const read = { sessionId: session.id, lineId, now }
  await expect(readAloud({ ...read, actor: stranger })).rejects.toMatchObject({ status: 404 })
  await readAloud({ ...read, actor })
  await readAloud({ ...read, actor, now: later(1) })
  expect(await after(later(4))).toMatchObject([{ text: '読んでください', isRead: true }])
  expect(await after(later(5))).toEqual([])
})

test('what is typed along is read for a minute by those inside, and not by whoever waits', async () => {
  const { sessionId, session, come } = await createGathering({ now })
  const { key } = await createGuestSeat({ session, role: 'captioner', now })
  const captioner = { kind: 'guest', id: key.id, sessionId } as const
  await postMessage({ actor: captioner, sessionId, text: 'こんばんは', as: 'caption', now })
  const one = await come('つばめ')
  const readAt = async (at: Date, as: Reader['as'] = 'inside') => {
    const reader = { seatId: one.seat.id, as, breakoutId: null }
    return (await listMessages({ sessionId, reader, afterId: 0n, now: at })).map(({ kind }) => kind)
  }
  expect(await readAt(now)).toEqual(['caption'])
  expect(await readAt(now, 'door')).toEqual([])
  expect(await readAt(later(2))).toEqual([])
  const byAnother = postMessage({ actor: one.actor, sessionId, text: 'あ', as: 'caption', now })
  await expect(byAnother).rejects.toMatchObject({ status: 403 })
})

test('a personal line is read by staff, by its writer and by whoever it is for, and by nobody else', async () => {
  const { actor, sessionId, come, hostSeat, assist } = await createGathering({ now })
  const [one, other] = [await come('つばめ', 'text'), await come('すずめ', 'text')]
  const colleague = await assist()
  await postMessage({ actor: one.actor, sessionId, text: '少しつらいです', as: 'personal', now })
  const to = { seatId: one.seat.id }
  await announce({ actor, sessionId, to, text: '休んでいていいですよ', now })
  const readBy = async (seatId: string, as: Reader['as'] = 'inside') => {
    const reader = { seatId, as, breakoutId: null }
    const lines = await listMessages({ sessionId, reader, afterId: 0n, now })
    return lines.map(({ text }) => text)
  }
  const both = ['少しつらいです', '休んでいていいですよ']
  expect(await readBy(one.seat.id)).toEqual(both)
  expect(await readBy(hostSeat.id, 'staff')).toEqual(both)
  expect(await readBy(colleague.seat.id, 'staff')).toEqual(both)
  expect(await readBy(other.seat.id)).toEqual([])
  expect(await readBy(other.seat.id, 'door')).toEqual([])
  const stranger = announce({ actor, sessionId, to: { seatId: hostSeat.id }, text: 'あ', now })
  await expect(stranger).rejects.toMatchObject({ status: 404 })
})
