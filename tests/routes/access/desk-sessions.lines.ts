import { database } from '#app/platform/database.server.ts'
import { everybody, staff } from './actors.ts'
import type { Lines } from './check-lines.ts'
import type { World } from './world.ts'

const closed = ({ room }: World) =>
  database().room.update({ where: { id: room.id }, data: { closedAt: new Date() } })

const notOpened = ({ room }: World) =>
  database().room.update({ where: { id: room.id }, data: { openedAt: null } })

const hours = { door: '14:30', start: '15:00', end: '16:30', close: '17:00' }

/** Sessions belong to the staff on duty in them; planning is for coordinators. */
export const lines: Lines = {
  'GET /desk/week': { may: staff },
  'GET /desk/month': { may: staff },
  'GET desk/layout': { may: staff },
  'GET /desk': { may: staff },
  'GET /desk/sessions': { may: staff },
  'GET /desk/sessions/new': { may: ['coordinator'] },
  'POST /desk/sessions/new': {
    may: ['coordinator'],
    form: ({ session }) => ({
      programmeId: session.programmeId,
      date: '2099-01-13',
      ...hours,
      venue: 'online',
    }),
  },
  'GET /desk/sessions/:sessionId': { may: ['onDuty', 'coordinator'] },
  'GET /desk/sessions/:sessionId/assignments': { may: everybody, as: 'moved' },
  'POST /desk/sessions/:sessionId/assignments': {
    may: ['coordinator'],
    form: ({ counsellor }) => ({ staffId: counsellor.id, role: 'support' }),
  },
  'GET /desk/sessions/:sessionId/assignments/:assignmentId/release': {
    may: everybody,
    as: 'moved',
  },
  'POST /desk/sessions/:sessionId/assignments/:assignmentId/release': { may: ['coordinator'] },
  'GET /desk/sessions/:sessionId/cancellation': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/cancellation': {
    may: ['coordinator'],
    form: () => ({ reason: '大雪のため' }),
  },
  'GET /desk/sessions/:sessionId/attendance': { may: ['onDuty', 'coordinator'] },
  'POST /desk/sessions/:sessionId/attendance': {
    may: ['onDuty', 'coordinator'],
    given: closed,
    form: ({ participant }) => ({ attended: participant.id }),
  },
  'GET /desk/sessions/:sessionId/move': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/move': {
    may: ['coordinator'],
    given: notOpened,
    form: () => ({ date: '2099-01-14', ...hours, reason: '会場の都合' }),
  },
  'GET /desk/sessions/:sessionId/title': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/title': {
    may: ['coordinator'],
    form: () => ({ titleJa: '雪の話', titleEasy: '', titleEn: '' }),
  },
  'GET /desk/sessions/:sessionId/venue': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/venue': {
    may: ['coordinator'],
    form: () => ({ venue: 'both', place: '公民館' }),
  },
  'GET /desk/sessions/:sessionId/capacity': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/capacity': {
    may: ['coordinator'],
    form: () => ({ capacity: '20' }),
  },
  'GET /desk/sessions/:sessionId/phases': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/phases': { may: ['coordinator'] },
  'GET /desk/parcels': { may: staff },
  'GET /desk/sessions/:sessionId/parcels': {
    may: ['coordinator', 'offDuty'],
    opens: ['nickname'],
  },
  'POST /desk/sessions/:sessionId/parcels': {
    may: ['offDuty'],
    opens: ['nickname', 'parcelAddress'],
  },
  'GET /desk/sessions/:sessionId/parcels/:parcelId/shipment': { may: everybody, as: 'moved' },
  'POST /desk/sessions/:sessionId/parcels/:parcelId/shipment': { may: ['offDuty'] },
  'GET /desk/sessions/:sessionId/guests': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/guests': {
    may: ['coordinator'],
    form: () => ({ role: 'interpreter', name: '鈴木さん' }),
  },
  'GET /desk/sessions/:sessionId/guests/:guestKeyId/key': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/guests/:guestKeyId/key': { may: ['coordinator'] },
  'GET /desk/sessions/:sessionId/guests/:guestKeyId/revocation': {
    may: everybody,
    as: 'moved',
  },
  'POST /desk/sessions/:sessionId/guests/:guestKeyId/revocation': { may: ['coordinator'] },
}
