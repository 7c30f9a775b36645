import type { TaskList } from 'graphile-worker'
import { systemActor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { JobName, Jobs } from '#app/platform/queue.server.ts'
import { digestDelivery } from '../domain/attendance/digest-delivery.server.ts'
import { draftFeedback } from '../domain/feedback/draft-feedback.server.ts'
import { followConsents } from '../domain/feedback/follow-consents.server.ts'
import { followCalendar } from '../domain/registration/follow-calendar.server.ts'
import { passOnPlaces } from '../domain/registration/pass-on-places.server.ts'
import {
  tellCancelled,
  tellMoved,
  tellObservers,
  tellVenue,
} from '../domain/registration/tell-registered.server.ts'
import { closeRoom } from '../domain/room/close-room.server.ts'
import { endMediaTrial } from '../domain/room/open-media-trial.server.ts'
import { replanSessions } from '../domain/session/replan-sessions.server.ts'
import { sendMail } from './send-mail.server.ts'
import { settleBounce } from './settle-bounce.server.ts'
import { sweep } from './sweep.server.ts'

type Tasks = { [Name in JobName]: (payload: Jobs[Name]) => Promise<void> }

/** Which verb each job calls. A job is an envelope: ids in, everything read and checked again. */
const tasks: Tasks = {
  'send-mail': ({ mailId }) => sendMail({ mailId, now: now() }),
  'digest-delivery': ({ eventId }) => digestDelivery({ eventId, now: now() }),
  'draft-feedback': ({ attendanceId }) => draftFeedback({ attendanceId, now: now() }),
  'follow-consents': ({ referralId }) => followConsents({ referralId, now: now() }),
  'close-room': ({ roomId }) => closeRoom({ actor: systemActor, roomId, now: now() }),
  'end-media-trial': endMediaTrial,
  'tell-moved': ({ sessionId }) => tellMoved({ sessionId, now: now() }),
  'tell-observers': ({ sessionId }) => tellObservers({ sessionId, now: now() }),
  'tell-cancelled': ({ sessionId }) => tellCancelled({ sessionId, now: now() }),
  'tell-venue': ({ sessionId }) => tellVenue({ sessionId, now: now() }),
  'follow-calendar': ({ participantId }) => followCalendar({ participantId, now: now() }),
  'pass-on-places': ({ sessionId }) => passOnPlaces({ sessionId, now: now() }),
  'settle-bounce': ({ mailId }) => settleBounce({ mailId }),
  'replan-sessions': () => replanSessions({ now: now() }),
}

/** The jobs and the timetable's work, as graphile-worker takes them. */
export const taskList: TaskList = {
  ...(tasks as unknown as TaskList),
  sweep: () => sweep({ now: now() }),
}
