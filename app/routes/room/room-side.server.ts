import type { SeatedActor } from '#app/platform/actor.ts'
import { findOwnSeat } from '#app/domain/room/find-own-seat.server.ts'
import { parseId } from '../parse-id.ts'
import { requireGuest, requireParticipant, requireStaff } from '../requesters.server.ts'

export interface RoomRequest {
  actor: SeatedActor
  signInId: string
  sessionId: string
  /** The path of the room's page on this side. */
  base: string
  /** Where one comes from, and goes when the door says no. */
  home: string
}

/**
 * Who asks for a room, from which side: staff come through the desk, guests and participants through
 * their own doors. @throws Response 404 for a guest of another session
 */
export async function requireRoomSide(
  request: Request,
  params: { sessionId?: string },
): Promise<RoomRequest> {
  const sessionId = parseId(params.sessionId)
  const [, first] = new URL(request.url).pathname.split('/')
  if (first === 'desk') {
    const { actor, signInId } = await requireStaff(request)
    return { actor, signInId, sessionId, base: `/desk/room/${sessionId}`, home: '/desk' }
  }
  if (first === 'guest') {
    const { actor, signInId } = await requireGuest(request)
    if (actor.sessionId !== sessionId) throw new Response(null, { status: 404 })
    return { actor, signInId, sessionId, base: `/guest/room/${sessionId}`, home: '/guest' }
  }
  const { actor, signInId } = await requireParticipant(request)
  const home = `/sessions/${sessionId}`
  return { actor, signInId, sessionId, base: `/room/${sessionId}`, home }
}

/** The same with the seat that was taken. @throws Response 403 without one */
export async function requireSeat(request: Request, params: { sessionId?: string }) {
  const side = await requireRoomSide(request, params)
  const seat = await findOwnSeat(side)
  if (!seat) throw new Response(null, { status: 403 })
  return { ...side, seat }
}
