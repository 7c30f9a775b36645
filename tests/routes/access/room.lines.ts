import { participants } from './actors.ts'
import type { Lines } from './check-lines.ts'
import {
  seenJustNow,
  hasBreakout,
  toBreakout,
  isAskedToSpeak,
  hasHandCameras,
  wasLetIn,
} from './room-givens.ts'

/** The room: a seat in it is what counts, and at its door the duty. LiveKit itself is away in these tests. */
export const lines: Lines = {
  'GET /room/:sessionId': { may: participants },
  'GET /room/:sessionId/entry': { may: participants, as: 'moved' },
  'POST /room/:sessionId/entry': { may: ['participant'], others: 'not_applied' },
  'POST /room/:sessionId/coming-in': {
    given: wasLetIn,
    may: ['participant'],
    others: 403,
    unknown: 403,
  },
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
  'POST /room/:sessionId/place': {
    may: ['participant'],
    given: hasBreakout,
    others: 403,
    unknown: 'room_closed',
    form: toBreakout,
  },
  'POST /room/:sessionId/unmute-answer': {
    may: ['participant'],
    given: isAskedToSpeak,
    others: 403,
    unknown: 403,
  },
  'POST /room/:sessionId/hands-turn': {
    may: ['participant'],
    given: hasHandCameras,
    others: 403,
    unknown: 403,
  },
  'POST /room/:sessionId/questions': {
    may: ['participant'],
    others: 403,
    unknown: 403,
    form: () => ({ text: 'いつから働けますか' }),
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
  'GET /guest/room/:sessionId/entry': { may: ['guest'], as: 'moved' },
  'POST /guest/room/:sessionId/entry': { may: ['guest'] },
  'POST /guest/room/:sessionId/coming-in': { given: wasLetIn, may: ['guest'] },
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
  'POST /guest/room/:sessionId/place': { may: ['guest'], given: hasBreakout, form: toBreakout },
  'POST /guest/room/:sessionId/unmute-answer': { may: ['guest'], given: isAskedToSpeak },
  'POST /guest/room/:sessionId/hands-turn': {
    may: ['guest'],
    given: hasHandCameras,
  },
  'POST /guest/room/:sessionId/questions': {
    may: [],
    but: { guest: 403 },
    form: () => ({ text: 'いつから働けますか' }),
  },
  'POST /guest/room/:sessionId/signs-of-life': { may: ['guest'] },
  'POST /guest/room/:sessionId/departure': { may: ['guest'], given: seenJustNow },
}
