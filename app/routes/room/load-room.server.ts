import { getGuestSession, listGuests } from '#app/domain/guest/list-guests.server.ts'
import { findOwnSeat } from '#app/domain/room/find-own-seat.server.ts'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import type { RoomView } from '#app/domain/room/view-of-room.ts'
import { getOwnSession } from '#app/domain/registration/list-own-sessions.server.ts'
import { getSession } from '#app/domain/session/get-session.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { type SeatedActor, type StaffActor, hasRole } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { languageOf } from '../shell.server.ts'
import { requireRoomSide } from './room-side.server.ts'
import type { ViewOnPage } from './client/use-room-stream.ts'

/** What a room page starts with: the session, and the view from the actor's seat where they took one. */
export async function loadRoom(request: Request, params: { sessionId?: string }) {
  const side = await requireRoomSide(request, params)
  const { sessionId, base, actor } = side
  const [session, guests] = await Promise.all([
    findSession(actor, sessionId),
    listGuests({ sessionIds: [sessionId] }),
  ])
  const title = sessionTitle(session, languageOf(request))
  const seat = await findOwnSeat(side)
  const isOpen = session.room?.openedAt != null && session.room.closedAt === null
  const isCoordinator = actor.kind === 'staff' && hasRole(actor, 'coordinator')
  const exit = exits[actor.kind]
  const announced = guests.get(sessionId) ?? []
  const page = { base, exit, title, sessionId, isOpen, isCoordinator, guests: announced }
  if (!seat) return { ...page, room: null }
  const view = await getRoomView({ seat, now: now() })
  if (!view) return { ...page, room: null }
  const { id: ownSeatId, displayName: ownName } = seat
  return { ...page, room: { base, exit, title, ownSeatId, ownName, view: asOnPage(view) } }
}

const exits: Record<SeatedActor['kind'], string> = {
  staff: '/desk',
  guest: '/guest',
  participant: '/',
}

async function findSession(actor: SeatedActor, sessionId: string) {
  if (actor.kind === 'staff') return requireDutyOf(actor, await getSession({ sessionId }))
  if (actor.kind === 'guest') return await getGuestSession({ actor })
  return await getOwnSession({ actor, sessionId, now: now() })
}

function requireDutyOf<Session extends { assignments: { staffId: string }[] }>(
  actor: StaffActor,
  session: Session,
): Session {
  const isOnDuty = session.assignments.some(({ staffId }) => staffId === actor.id)
  if (!isOnDuty && !hasRole(actor, 'coordinator')) throw new Response(null, { status: 404 })
  return session
}

/** As it comes over the wire later: instants as texts. */
function asOnPage(view: RoomView): ViewOnPage {
  return JSON.parse(JSON.stringify(view)) as ViewOnPage
}
