import { database } from '#app/platform/database.server.ts'
import type { World } from './world.ts'

export const beforeOpening = async ({ room, session }: World) => {
  await database().room.update({
    where: { id: room.id },
    data: { openedAt: null, openedById: null },
  })
  await database().roomRun.deleteMany({ where: { roomId: room.id } })
  await database().seat.updateMany({
    where: { sessionId: session.id, role: 'facilitator' },
    data: { lastSeenAt: new Date() },
  })
  await database().programme.update({
    where: { id: session.programmeId },
    data: { minimumStaff: 1 },
  })
}

/** Whoever is about to leave was here. */
export const seenJustNow = async ({ seat, staffSeat, guest }: World) =>
  await database().seat.updateMany({
    where: { id: { in: [seat.id, staffSeat.id, guest.seat.id] } },
    data: { lastSeenAt: new Date() },
  })

export const somethingIsSaid = async ({ room, seat }: World) => {
  const line = { roomId: room.id, seatId: seat.id, text: 'こんばんは', createdAt: new Date() }
  await database().chatMessage.deleteMany({ where: { roomId: room.id } })
  await database().chatMessage.create({ data: line })
}

export const somethingIsAsked = async ({ room }: World) => {
  await database().question.deleteMany({ where: { roomId: room.id } })
  await database().question.create({ data: { roomId: room.id, text: 'いつから働けますか' } })
}

export const hasTimetable = async ({ session }: World) => {
  const where = { sessionId: session.id }
  const part = { kind: 'main_part', fromMinute: 30, toMinute: 60 } as const
  await database().phase.deleteMany({ where })
  await database().phase.create({ data: { ...where, ...part } })
}

/** A room within the room, by its parent's id: one that people choose. */
export const hasBreakout = async ({ room, session }: World) => {
  await database().seat.updateMany({
    where: { sessionId: session.id },
    data: { breakoutId: null, askedIntoId: null },
  })
  await database().roomRun.deleteMany({ where: { room: { parentId: room.id } } })
  await database().room.deleteMany({ where: { parentId: room.id } })
  const open = { createdAt: new Date(), openedAt: new Date() }
  await database().room.create({
    data: { parentId: room.id, entry: 'chosen', theme: '犬', ...open },
  })
}

const breakoutOf = async ({ room }: World) =>
  (await database().room.findFirstOrThrow({ where: { parentId: room.id } })).id

export const toBreakout = async (world: World) => ({ room: await breakoutOf(world) })

/** Everybody who has a seat is asked whether they would like to say something. */
export const isAskedToSpeak = async ({ session }: World) =>
  await database().seat.updateMany({
    where: { sessionId: session.id },
    data: { unmuteAskedAt: new Date() },
  })

/** The programme is made for hand cameras, and everybody has a picture. */
export const hasHandCameras = async ({ session }: World) => {
  await database().programme.update({
    where: { id: session.programmeId },
    data: { offersHandCamera: true },
  })
  await database().seat.updateMany({
    where: { sessionId: session.id },
    data: { form: 'video', handsTurn: 0 },
  })
}

export const handIsUp = async ({ seat }: World) =>
  await database().seat.update({ where: { id: seat.id }, data: { handAt: new Date() } })

export const waiting = ({ waitingSeat }: World) => ({ seat: waitingSeat.id })

/** Whoever has come in was only let in so far. */
export const wasLetIn = async ({ seat, guest }: World) =>
  await database().admission.updateMany({
    where: { seatId: { in: [seat.id, guest.seat.id] }, endedAt: null },
    data: { state: 'admitted' },
  })
