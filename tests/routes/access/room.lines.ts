import { participants, staff } from './actors.ts'
import type { Lines } from './check-lines.ts'
import { database } from '#app/platform/database.server.ts'
import type { World } from './world.ts'

const beforeOpening = async ({ room, session }: World) => {
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
const seenJustNow = async ({ seat, staffSeat, guest }: World) =>
  await database().seat.updateMany({
    where: { id: { in: [seat.id, staffSeat.id, guest.seat.id] } },
    data: { lastSeenAt: new Date() },
  })

const somethingIsSaid = async ({ room, seat }: World) => {
  const line = { roomId: room.id, seatId: seat.id, text: 'こんばんは', createdAt: new Date() }
  await database().chatMessage.deleteMany({ where: { roomId: room.id } })
  await database().chatMessage.create({ data: line })
}

const hasTimetable = async ({ session }: World) => {
  const where = { sessionId: session.id }
  const part = { kind: 'main_part', fromMinute: 30, toMinute: 60 } as const
  await database().phase.deleteMany({ where })
  await database().phase.create({ data: { ...where, ...part } })
}

const handIsUp = async ({ seat }: World) =>
  await database().seat.update({ where: { id: seat.id }, data: { handAt: new Date() } })

const waiting = ({ waitingSeat }: World) => ({ seat: waitingSeat.id })

/** The room: a seat in it is what counts, and at its door the duty. LiveKit itself is away in these tests. */
export const lines: Lines = {
  'GET /room/:sessionId': { may: participants },
  'GET /room/:sessionId/preview': { may: participants },
  'GET /room/:sessionId/entry': { may: participants, as: 'moved' },
  'POST /room/:sessionId/entry': { may: ['participant'], others: 'not_applied' },
  'GET /room/:sessionId/events': { may: ['participant'], others: 403, unknown: 403 },
  'POST /room/:sessionId/token': {
    may: ['participant'],
    as: 'media_away',
    others: 403,
    unknown: 403,
  },
  'POST /room/:sessionId/messages': {
    may: ['participant'],
    others: 403,
    unknown: 403,
    form: () => ({ text: 'こんばんは' }),
  },
  'POST /room/:sessionId/hand': {
    may: ['participant'],
    others: 403,
    unknown: 403,
    form: () => ({ up: 'up' }),
  },
  'POST /room/:sessionId/quiet': {
    may: ['participant'],
    others: 403,
    unknown: 403,
    form: () => ({ on: 'on' }),
  },
  'POST /room/:sessionId/stamps': {
    may: ['participant'],
    others: 403,
    unknown: 403,
    form: () => ({ stamp: 'clap' }),
  },
  'POST /room/:sessionId/signs-of-life': {
    may: ['participant'],
    others: 'nothing',
    unknown: 'nothing',
  },
  'POST /room/:sessionId/departure': {
    may: ['participant'],
    given: seenJustNow,
    others: 'nothing',
    unknown: 'nothing',
  },

  'GET /guest/room/:sessionId': { may: ['guest'] },
  'GET /guest/room/:sessionId/preview': { may: ['guest'] },
  'GET /guest/room/:sessionId/entry': { may: ['guest'], as: 'moved' },
  'POST /guest/room/:sessionId/entry': { may: ['guest'] },
  'GET /guest/room/:sessionId/events': { may: ['guest'] },
  'POST /guest/room/:sessionId/token': { may: ['guest'], as: 'media_away' },
  'POST /guest/room/:sessionId/messages': {
    may: ['guest'],
    form: () => ({ text: 'はじめまして' }),
  },
  'POST /guest/room/:sessionId/hand': { may: ['guest'], form: () => ({ up: 'up' }) },
  'POST /guest/room/:sessionId/quiet': {
    may: [],
    but: { guest: 403 },
    form: () => ({ on: 'on' }),
  },
  'POST /guest/room/:sessionId/stamps': { may: ['guest'], form: () => ({ stamp: 'clap' }) },
  'POST /guest/room/:sessionId/signs-of-life': { may: ['guest'] },
  'POST /guest/room/:sessionId/departure': { may: ['guest'], given: seenJustNow },

  'GET /desk/room/:sessionId': { may: ['onDuty', 'coordinator'] },
  'GET /desk/room/:sessionId/entry': { may: staff, as: 'moved' },
  'POST /desk/room/:sessionId/entry': { may: ['onDuty', 'coordinator'] },
  'GET /desk/room/:sessionId/events': { may: ['onDuty'], others: 403, unknown: 403 },
  'POST /desk/room/:sessionId/token': {
    may: ['onDuty'],
    as: 'media_away',
    others: 403,
    unknown: 403,
  },
  'POST /desk/room/:sessionId/messages': {
    may: ['onDuty'],
    others: 403,
    unknown: 403,
    form: () => ({ text: 'ようこそ' }),
  },
  'POST /desk/room/:sessionId/hand': { may: [], others: 403, form: () => ({ up: 'up' }) },
  'POST /desk/room/:sessionId/quiet': { may: [], others: 403, form: () => ({ on: 'on' }) },
  'POST /desk/room/:sessionId/stamps': {
    may: ['onDuty'],
    others: 403,
    unknown: 403,
    form: () => ({ stamp: 'clap' }),
  },
  'POST /desk/room/:sessionId/hands/lowering': {
    may: ['onDuty', 'coordinator'],
    given: handIsUp,
    form: ({ seat }) => ({ seat: seat.id }),
  },
  'POST /desk/room/:sessionId/signs-of-life': {
    may: ['onDuty'],
    others: 'nothing',
    unknown: 'nothing',
  },
  'POST /desk/room/:sessionId/departure': {
    may: ['onDuty'],
    given: seenJustNow,
    others: 'nothing',
    unknown: 'nothing',
  },
  'POST /desk/room/:sessionId/opening': { may: ['onDuty', 'coordinator'], given: beforeOpening },
  'POST /desk/room/:sessionId/closing': { may: ['onDuty', 'coordinator'] },
  'POST /desk/room/:sessionId/admissions': { may: ['onDuty', 'coordinator'], form: waiting },
  'POST /desk/room/:sessionId/admissions/all': { may: ['onDuty', 'coordinator'] },
  'POST /desk/room/:sessionId/announcements': {
    may: ['onDuty'],
    but: { coordinator: 403 },
    form: () => ({ text: 'あと5分です', door: 'door' }),
  },
  'POST /desk/room/:sessionId/readings': {
    may: ['onDuty', 'coordinator'],
    given: somethingIsSaid,
    form: async ({ room }) => {
      const { id } = await database().chatMessage.findFirstOrThrow({ where: { roomId: room.id } })
      return { line: String(id) }
    },
  },
  'POST /desk/room/:sessionId/phase': {
    may: ['onDuty', 'coordinator'],
    given: hasTimetable,
    form: async ({ session }) => {
      const where = { sessionId: session.id }
      return { phase: (await database().phase.findFirstOrThrow({ where })).id }
    },
  },
  'POST /desk/room/:sessionId/lock': {
    may: ['onDuty', 'coordinator'],
    form: () => ({ on: 'on' }),
  },
  'POST /desk/room/:sessionId/declines': { may: ['onDuty', 'coordinator'], form: waiting },
  'POST /desk/room/:sessionId/removals': { may: ['onDuty', 'coordinator'], form: waiting },
  'POST /desk/room/:sessionId/removals/lifting': {
    may: ['coordinator'],
    form: ({ removedSeat }) => ({ seat: removedSeat.id }),
  },
}
