import { findOwnSeat } from '#app/domain/room/find-own-seat.server.ts'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { getSession } from '#app/domain/session/get-session.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { languageOf } from '../shell.server.ts'
import { requireRoomSide } from './room-side.server.ts'
import type { ViewOnPage } from './client/use-room-stream.ts'

/** What a room page starts with: the session, and the view from the actor's seat where they took one. */
export async function loadRoom(request: Request, params: { sessionId?: string }) {
  const side = await requireRoomSide(request, params)
  const { sessionId, base, actor } = side
  const session = await getSession({ sessionId })
  if (actor.kind === 'staff') requireDutyOf(actor, session)
  const { title } = programmeTexts(session.programme, languageOf(request))
  const seat = await findOwnSeat(side)
  const exit = actor.kind === 'staff' ? '/desk' : '/'
  if (!seat) return { base, title, sessionId, room: null }
  const view = asOnPage(await getRoomView({ seat, now: now() }))
  return {
    base,
    title,
    sessionId,
    room: { base, exit, title, ownSeatId: seat.id, ownName: seat.displayName, view },
  }
}

type Staff = Extract<Awaited<ReturnType<typeof requireRoomSide>>['actor'], { kind: 'staff' }>

function requireDutyOf(actor: Staff, session: { assignments: { staffId: string }[] }) {
  const isOnDuty = session.assignments.some(({ staffId }) => staffId === actor.id)
  if (!isOnDuty && !actor.roles.includes('coordinator')) throw new Response(null, { status: 404 })
}

/** As it comes over the wire later: instants as texts. */
function asOnPage(view: Awaited<ReturnType<typeof getRoomView>>): ViewOnPage {
  return JSON.parse(JSON.stringify(view)) as ViewOnPage
}
