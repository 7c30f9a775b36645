import { everybody } from './actors.ts'
import type { Lines } from './check-lines.ts'

/** What machines ask for. No sign-in of anybody helps with it. */
export const lines: Lines = {
  'GET /hooks/bounces': { may: everybody, as: 404 },
  'POST /hooks/bounces': { may: everybody, as: 400, form: () => ({ report: 'none' }) },
  'GET /hooks/livekit': { may: everybody, as: 404 },
  'POST /hooks/livekit': { may: everybody, as: 401, form: () => ({ event: 'room_started' }) },
  // Nothing is probed in a test.
  'GET /health': { may: everybody, as: 503 },
  'GET /programmes/:programmeId/picture/:hash': { may: everybody },
  'GET /programmes.ics': { may: everybody },
  'GET /feeds/:token/calendar.ics': { may: everybody },
  'GET /mailbox/:key': { may: everybody, as: 404 },
  'GET /*': { may: everybody, as: 404 },
}
