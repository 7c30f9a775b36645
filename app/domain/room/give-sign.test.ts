import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { createGathering } from '#tests/factories/gathering.ts'
import { createGuestSeat } from '#tests/factories/guest.ts'

import { createParticipant } from '#tests/factories/participant.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { leaveRoom } from '../attendance/keep-alive.server.ts'
import { closeRoom } from './close-room.server.ts'
import { giveStamp, raiseHand, stayQuiet } from './give-sign.server.ts'
import { lowerHands } from './lower-hands.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

const sign = (sessionId: string, actor: SeatedActor, at = now) => ({ sessionId, actor, now: at })

test('hands stand in the order in which they went up, however often one presses', async () => {
  const { sessionId, come, rosterAt, actor } = await createGathering({ now })
  const [first, second] = [await come('つばめ'), await come('すずめ')]
  const raise = (person: typeof first, seconds: number, isUp = true) =>
    raiseHand({ ...sign(sessionId, person.actor, later(seconds)), isUp })
  await raise(second, 1)
  await raise(first, 2)
  await raise(second, 3)
  const hands = async () => {
    const roster = await rosterAt()
    return [roster.get('つばめ')?.hand, roster.get('すずめ')?.hand]
  }
  expect(await hands()).toEqual([2, 1])
  await lowerHands({ actor, sessionId, seatId: second.seat.id })
  expect(await hands()).toEqual([1, null])
  await raise(second, 4)
  await raise(first, 5, false)
  expect(await hands()).toEqual([null, 1])
  await raise(first, 6)
  await lowerHands({ actor, sessionId, seatId: null })
  expect(await hands()).toEqual([null, null])
})

test('whoever only listens has no hand up, and takes it back when they like', async () => {
  const { sessionId, come, rosterAt } = await createGathering({ now })
  const person = await come('つばめ')
  await raiseHand({ ...sign(sessionId, person.actor), isUp: true })
  await stayQuiet({ ...sign(sessionId, person.actor), isQuiet: true })
  expect((await rosterAt()).get('つばめ')).toMatchObject({ isQuiet: true, hand: null })
  await stayQuiet({ ...sign(sessionId, person.actor), isQuiet: false })
  expect((await rosterAt()).get('つばめ')?.isQuiet).toBe(false)
})

test('a stamp is shown for eight seconds; a finger that stays on the button says it once', async () => {
  const { sessionId, come, rosterAt } = await createGathering({ now })
  const person = await come('つばめ')
  const stamp = (feeling: 'clap' | 'heart', seconds: number) =>
    giveStamp({ ...sign(sessionId, person.actor, later(seconds)), stamp: feeling })
  await stamp('clap', 0)
  await stamp('heart', 0.9)
  const shown = async (seconds: number) => (await rosterAt(later(seconds))).get('つばめ')?.stamp
  expect(await shown(7.9)).toEqual({ feeling: 'clap', at: now.getTime() })
  expect(await shown(8)).toBeNull()
  await stamp('heart', 1)
  expect((await shown(8))?.feeling).toBe('heart')
})

test('signs need a seat inside an open room and a role that has them; observers have none', async () => {
  const { sessionId, session, come, room, actor } = await createGathering({ now })
  const participant = await createParticipant({ now })
  await createSeat({ session, participant, state: 'waiting', now })
  const waits = { kind: 'participant', id: participant.id } as const
  const observer = await createGuestSeat({ session, role: 'observer', now })
  const looksOn = { kind: 'guest', id: observer.key.id, sessionId } as const
  for (const who of [waits, looksOn]) {
    await expect(raiseHand({ ...sign(sessionId, who), isUp: true })).rejects.toMatchObject({
      status: 403,
    })
  }
  const stranger = await createStaff({ now })
  const other = { kind: 'staff', id: stranger.id, roles: stranger.roles } as const
  await expect(lowerHands({ actor: other, sessionId, seatId: null })).rejects.toMatchObject({
    status: 404,
  })
  const person = await come('つばめ')
  await closeRoom({ actor, roomId: room.id, now })
  await expect(raiseHand({ ...sign(sessionId, person.actor), isUp: true })).rejects.toMatchObject({
    reason: 'room_closed',
  })
})

test('a hand goes down with whoever leaves; nothing of it is kept when the room has closed', async () => {
  const { sessionId, come, room, actor, rosterAt } = await createGathering({ now })
  const person = await come('つばめ')
  await stayQuiet({ ...sign(sessionId, person.actor), isQuiet: true })
  await giveStamp({ ...sign(sessionId, person.actor), stamp: 'nod' })
  await raiseHand({ ...sign(sessionId, person.actor), isUp: true })
  await leaveRoom({ ...sign(sessionId, person.actor) })
  expect((await rosterAt()).get('つばめ')).toMatchObject({ hand: null, isHere: false })
  await closeRoom({ actor, roomId: room.id, now })
  const kept = await database().seat.findUniqueOrThrow({ where: { id: person.seat.id } })
  expect(kept).toMatchObject({ handAt: null, isQuiet: false, stamp: null, stampedAt: null })
})
