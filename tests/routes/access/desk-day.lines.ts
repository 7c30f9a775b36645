import { everybody, staff } from './actors.ts'
import type { Lines } from './check-lines.ts'

/** The day at the desk: its board, whoever calls late, and what needed care. */
export const lines: Lines = {
  'GET /desk/board/events': { may: staff },
  'GET /desk/sessions/:sessionId/late-seat': { may: ['coordinator'] },
  'POST /desk/sessions/:sessionId/late-seat': {
    may: ['coordinator'],
    as: 'nothing',
    form: () => ({ nickname: 'すず' }),
  },
  'GET /desk/sessions/:sessionId/late-seat/opening': { may: everybody, as: 'moved' },
  'POST /desk/sessions/:sessionId/late-seat/opening': {
    may: ['coordinator'],
    form: ({ stranger }) => ({ participant: stranger.id }),
  },
  'GET /desk/incidents': { may: ['coordinator'] },
  'GET /desk/incidents/:incidentId': {
    may: ['coordinator'],
    as: 'shown, and wrote audit_entry',
  },
  'GET /desk/incidents/:incidentId/closing': { may: everybody, as: 'moved' },
  'POST /desk/incidents/:incidentId/closing': { may: ['coordinator'] },
}
