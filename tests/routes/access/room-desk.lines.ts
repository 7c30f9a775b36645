import { database } from '#app/platform/database.server.ts'
import { staff } from './actors.ts'
import type { Lines } from './check-lines.ts'
import {
  beforeOpening,
  seenJustNow,
  somethingIsAsked,
  somethingIsSaid,
  hasTimetable,
  hasBreakout,
  toBreakout,
  handIsUp,
  waiting,
  isAskedToSpeak,
  hasHandCameras,
} from './room-givens.ts'

/** The room from the side of those who steer it. */
export const lines: Lines = {
  'GET /desk/room/:sessionId': { may: ['onDuty', 'coordinator'] },
  'GET /desk/room/:sessionId/entry': { may: staff, as: 'moved' },
  // Staff on duty are inside already.
  'POST /desk/room/:sessionId/coming-in': {
    may: ['onDuty'],
    as: 'nothing',
    others: 403,
    unknown: 403,
  },
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
  'POST /desk/room/:sessionId/place': {
    may: ['onDuty'],
    given: hasBreakout,
    others: 403,
    unknown: 'room_closed',
    form: toBreakout,
  },
  'POST /desk/room/:sessionId/unmute-answer': {
    may: ['onDuty'],
    given: isAskedToSpeak,
    others: 403,
    unknown: 403,
  },
  'POST /desk/room/:sessionId/hands-turn': {
    may: ['onDuty'],
    given: hasHandCameras,
    others: 403,
    unknown: 403,
  },
  'POST /desk/room/:sessionId/mutes': {
    may: ['onDuty', 'coordinator'],
    as: 'media_away',
    form: ({ seat }) => ({ seat: seat.id }),
  },
  'POST /desk/room/:sessionId/unmute-requests': {
    may: ['onDuty', 'coordinator'],
    given: hasHandCameras,
    form: ({ seat }) => ({ seat: seat.id }),
  },
  'POST /desk/room/:sessionId/spotlight': {
    may: ['onDuty', 'coordinator'],
    form: ({ seat }) => ({ seat: seat.id }),
  },
  'POST /desk/room/:sessionId/questions': {
    may: [],
    others: 403,
    form: () => ({ text: 'いつから働けますか' }),
  },
  'POST /desk/room/:sessionId/question-states': {
    may: ['onDuty', 'coordinator'],
    given: somethingIsAsked,
    form: async ({ room }) => {
      const { id } = await database().question.findFirstOrThrow({ where: { roomId: room.id } })
      return { question: id, state: 'shown' }
    },
  },
  'POST /desk/room/:sessionId/incidents': {
    may: ['onDuty', 'coordinator'],
    form: ({ seat }) => ({ seat: seat.id, kind: 'worry', note: '顔色がよくない' }),
  },
  'POST /desk/room/:sessionId/breakouts': {
    may: ['onDuty', 'coordinator'],
    form: () => ({ themes: '犬\n本' }),
  },
  'POST /desk/room/:sessionId/breakouts/closing': {
    may: ['onDuty', 'coordinator'],
    given: hasBreakout,
    form: toBreakout,
  },
  'POST /desk/room/:sessionId/side-rooms': {
    may: ['onDuty'],
    but: { coordinator: 403 },
    given: hasBreakout,
    form: ({ seat }) => ({ seat: seat.id }),
  },
  'POST /desk/room/:sessionId/places': {
    may: ['onDuty', 'coordinator'],
    given: hasBreakout,
    form: async (world) => ({ seat: world.seat.id, ...(await toBreakout(world)) }),
  },
  'POST /desk/room/:sessionId/places/spreading': {
    may: ['onDuty', 'coordinator'],
    given: async (world) => {
      await seenJustNow(world)
      await hasBreakout(world)
    },
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
