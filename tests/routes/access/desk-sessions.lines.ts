import { database } from '#app/platform/database.server.ts'
import { everybody, staff } from './actors.ts'
import type { Lines } from './check-lines.ts'
import type { World } from './world.ts'

const closed = ({ room }: World) =>
  database().room.update({ where: { id: room.id }, data: { closedAt: new Date() } })

const texts = Object.fromEntries(
  ['titleJa', 'titleEasy', 'titleEn', 'descriptionJa', 'descriptionEasy', 'descriptionEn'].map(
    (name) => [name, 'text'],
  ),
)

/** Sessions belong to the staff on duty in them; planning is for coordinators. */
export const lines: Lines = {
  'GET desk/layout': { may: staff },
  'GET /desk': { may: staff },
  'GET /desk/sessions': { may: staff },
  'GET /desk/sessions/new': { may: ['coordinator'] },
  'POST /desk/sessions/new': {
    may: ['coordinator'],
    form: ({ session }) => ({
      programmeId: session.programmeId,
      date: '2099-01-13',
      door: '14:30',
      start: '15:00',
      end: '16:30',
      close: '17:00',
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
  'GET /desk/programmes': { may: ['coordinator'] },
  'GET /desk/programmes/new': { may: ['coordinator'] },
  'POST /desk/programmes/new': {
    may: ['coordinator'],
    form: () => ({
      ...texts,
      kind: 'craft',
      agencyTitle: 'text',
      capacity: '12',
      minimumStaff: '2',
    }),
  },
}
