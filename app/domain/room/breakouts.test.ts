import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createGathering } from '#tests/factories/gathering.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { keepAlive } from '../attendance/keep-alive.server.ts'
import { assignPlace, spreadPlaces } from './assign-places.server.ts'
import { removeSeat } from './change-admission.server.ts'
import { changePlace, stayInPlace } from './change-place.server.ts'
import { closeBreakouts } from './close-breakouts.server.ts'
import { closeRoom } from './close-room.server.ts'
import { listMessages } from './list-messages.server.ts'
import { announce } from './announce.server.ts'
import { mayConnect } from './may-connect.server.ts'
import { openBreakouts } from './open-breakouts.server.ts'
import { openSideRoom } from './open-side-room.server.ts'
import { postMessage } from './post-message.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

/** A gathering with rooms within its room, by their themes. */
async function createBreakouts(themes: string[], entry: 'chosen' | 'assigned' = 'chosen') {
  const gathering = await createGathering({ now })
  const steering = { actor: gathering.actor, sessionId: gathering.sessionId, now }
  await openBreakouts({ ...steering, themes, entry })
  const rooms = await database().room.findMany({
    where: { parentId: gathering.room.id },
    orderBy: { id: 'asc' },
  })
  const idOf = (theme: string) => rooms.find((room) => room.theme === theme)?.id ?? ''
  const own = (person: { actor: Parameters<typeof changePlace>[0]['actor'] }) => ({
    ...steering,
    actor: person.actor,
  })
  return { ...gathering, steering, idOf, own }
}

const names = (seats: { name: string }[]) => seats.map(({ name }) => name)

test('whoever goes into a room within the room sees those who are there, and may always come back', async () => {
  const { come, viewFrom, own, idOf, hostSeat } = await createBreakouts(['犬', '本'])
  const [first, second] = [await come('つばめ'), await come('すずめ')]
  await changePlace({ ...own(first), to: idOf('犬') })
  const view = await viewFrom(first.seat)
  expect(names(view.roster)).toEqual(['つばめ'])
  expect(view.place).toMatchObject({ theme: '犬', entry: 'chosen' })
  const beside = await viewFrom(second.seat)
  expect(names(beside.roster)).not.toContain('つばめ')
  expect(beside.place).toBeNull()
  expect(beside.everybody).toEqual([])
  const forHost = await viewFrom(hostSeat)
  expect(names(forHost.everybody)).toContain('つばめ')
  await changePlace({ ...own(first), to: null })
  expect(names((await viewFrom(second.seat)).roster)).toContain('つばめ')
})

test('into a room that staff fill nobody goes by themselves, but staff', async () => {
  const { come, assist, viewFrom, own, idOf, steering } = await createBreakouts(['犬'], 'assigned')
  const guest = await come('つばめ')
  expect((await viewFrom(guest.seat)).breakouts).toEqual([])
  const to = idOf('犬')
  await expect(changePlace({ ...own(guest), to })).rejects.toMatchObject({ status: 403 })
  await assignPlace({ ...steering, seatId: guest.seat.id, to })
  expect((await viewFrom(guest.seat)).place).toMatchObject({ id: to })
  const colleague = await assist()
  await changePlace({ ...own(colleague), to })
  expect(names((await viewFrom(guest.seat)).roster)).toHaveLength(2)
})

test('everybody who is there is spread evenly, and brought back at once', async () => {
  const { come, viewFrom, steering, hostSeat } = await createBreakouts(['犬', '本'], 'assigned')
  for (const name of ['一', '二', '三', '四', '五']) {
    const { seat } = await come(name)
    if (name !== '五')
      await database().seat.update({ where: { id: seat.id }, data: { lastSeenAt: now } })
  }
  await spreadPlaces(steering)
  const counts = async () => (await viewFrom(hostSeat)).breakouts.map(({ people }) => people)
  expect(await counts()).toEqual([2, 2])
  await closeBreakouts({ ...steering, roomId: null })
  expect(await counts()).toEqual([])
  expect((await viewFrom(hostSeat)).roster).toHaveLength(6)
  await closeBreakouts({ ...steering, roomId: null })
  await expect(spreadPlaces(steering)).rejects.toMatchObject({ reason: 'breakout_closed' })
})

test('one person is asked into a room for two, goes or stays, and nobody else comes in', async () => {
  const { come, assist, viewFrom, own, steering, hostSeat } = await createBreakouts(['犬'])
  const [asked, other] = [await come('つばめ'), await come('すずめ')]
  const colleague = await assist()
  const seatId = asked.seat.id
  const outcomes = await Promise.allSettled([
    openSideRoom({ ...steering, seatId }),
    openSideRoom({ ...steering, actor: colleague.actor, seatId }),
  ])
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  expect(refused).toMatchObject([{ reason: { reason: 'already_asked' } }])
  const { place } = await viewFrom(outcomes[0]?.status === 'fulfilled' ? hostSeat : colleague.seat)
  const to = place?.id ?? ''
  expect(place).toMatchObject({ entry: 'asked', theme: null })
  expect((await viewFrom(asked.seat)).breakouts).toContainEqual(
    expect.objectContaining({ id: to, isAsked: true }),
  )
  expect((await viewFrom(other.seat)).breakouts.map(({ id }) => id)).not.toContain(to)
  for (const stranger of [other, outcomes[0]?.status === 'fulfilled' ? colleague : steering])
    await expect(changePlace({ ...own(stranger), to })).rejects.toMatchObject({ status: 403 })
  const put = assignPlace({ ...steering, seatId: other.seat.id, to })
  await expect(put).rejects.toMatchObject({ status: 403 })
  await stayInPlace(own(asked))
  await expect(changePlace({ ...own(asked), to })).rejects.toMatchObject({ status: 403 })
  expect((await viewFrom(asked.seat)).place).toBeNull()
})

test('a yes brings the two together, and bringing back the rest leaves them there', async () => {
  const { come, viewFrom, own, steering, hostSeat } = await createBreakouts(['犬'])
  const asked = await come('つばめ')
  await openSideRoom({ ...steering, seatId: asked.seat.id })
  const to = (await viewFrom(hostSeat)).place?.id ?? ''
  await changePlace({ ...own(asked), to })
  await closeBreakouts({ ...steering, roomId: null })
  expect((await viewFrom(asked.seat)).roster).toHaveLength(2)
  await closeBreakouts({ ...steering, roomId: to })
  expect((await viewFrom(asked.seat)).place).toBeNull()
  expect((await viewFrom(hostSeat)).place).toBeNull()
})

test('a token opens the room where the seat is, and no other', async () => {
  const { come, own, idOf, run, steering } = await createBreakouts(['犬', '本'])
  const { seat, actor } = await come('つばめ')
  const may = async (livekitName: string) =>
    (await mayConnect({ identity: seat.identity, livekitName })) !== null
  const rooms = [run.livekitName, `${idOf('犬')}-1`, `${idOf('本')}-1`]
  const open = () => Promise.all(rooms.map(may))
  expect(await open()).toEqual([true, false, false])
  await changePlace({ ...own({ actor }), to: idOf('本') })
  expect(await open()).toEqual([false, false, true])
  await removeSeat({ actor: steering.actor, seatId: seat.id, now })
  expect(await open()).toEqual([false, false, false])
})

test('each room has its own talk, and what staff say to everybody is read in all of them', async () => {
  const { come, own, idOf, steering, sessionId } = await createBreakouts(['犬'])
  const [inside, outside] = [await come('つばめ'), await come('すずめ')]
  const to = idOf('犬')
  await changePlace({ ...own(inside), to })
  await postMessage({ ...own(inside), text: '柴犬です' })
  await postMessage({ ...own(outside), text: 'しずかですね' })
  await announce({ ...steering, to: 'everybody', text: 'あと1分です' })
  const read = async (seatId: string, breakoutId: string | null) => {
    const reader = { seatId, as: 'inside', breakoutId } as const
    const lines = await listMessages({ sessionId, reader, afterId: 0n, now })
    return lines.map(({ text }) => text)
  }
  expect(await read(inside.seat.id, to)).toEqual(['柴犬です', 'あと1分です'])
  expect(await read(outside.seat.id, null)).toEqual(['しずかですね', 'あと1分です'])
})

test('moving is no absence: the intervals of both rooms meet', async () => {
  const { come, own, idOf, sessionId } = await createBreakouts(['犬'])
  const person = await come('つばめ', 'text')
  const sign = (seconds: number) =>
    keepAlive({ actor: person.actor, sessionId, participantSid: null, now: later(seconds) })
  await sign(0)
  await changePlace({ ...own(person), to: idOf('犬'), now: later(10) })
  await sign(11)
  const intervals = await database().presence.findMany({
    where: { seatId: person.seat.id },
    orderBy: { startedAt: 'asc' },
  })
  expect(intervals).toMatchObject([
    { startedAt: now, endedAt: later(10), endReason: 'MOVED', endEstimated: false },
    { startedAt: later(11), endedAt: null },
  ])
})

test('themes are needed, six rooms are enough, and nothing is opened in a room that is not open', async () => {
  const { steering, room, come, own, idOf } = await createBreakouts(['犬', '本', '花'])
  const more = (themes: string[]) => openBreakouts({ ...steering, themes, entry: 'chosen' })
  await expect(more(['  ', ''])).rejects.toMatchObject({ reason: 'theme_missing' })
  await expect(more(['a', 'b', 'c', 'd'])).rejects.toMatchObject({ reason: 'too_many_breakouts' })
  const person = await come('つばめ')
  await changePlace({ ...own(person), to: idOf('犬') })
  await closeRoom({ actor: steering.actor, roomId: room.id, now: later(60) })
  await expect(more(['海'])).rejects.toMatchObject({ reason: 'room_closed' })
  const within = await database().room.findMany({ where: { parentId: room.id } })
  expect(within.map(({ theme, closedAt }) => ({ theme, closedAt }))).toEqual(
    within.map(() => ({ theme: null, closedAt: later(60) })),
  )
  const seat = await database().seat.findUniqueOrThrow({ where: { id: person.seat.id } })
  expect(seat.breakoutId).toBeNull()
})

test('whoever is not inside goes nowhere, and is not put anywhere', async () => {
  const { session, steering, own, idOf } = await createBreakouts(['犬'])
  const participant = await createParticipant({ now })
  const seat = await createSeat({ session, participant, state: 'waiting', now })
  const actor = { kind: 'participant', id: participant.id } as const
  const to = idOf('犬')
  await expect(changePlace({ ...own({ actor }), to })).rejects.toMatchObject({ status: 403 })
  for (const put of [
    () => assignPlace({ ...steering, seatId: seat.id, to }),
    () => openSideRoom({ ...steering, seatId: seat.id }),
  ])
    await expect(put()).rejects.toMatchObject({ status: 404 })
})
