import type { ParticipantActor, StaffActor } from '#app/platform/actor.ts'
import { findOwnSeat } from '#app/domain/room/find-own-seat.server.ts'
import { parseId } from '../parse-id.ts'
import { requireParticipant, requireStaff } from '../requesters.server.ts'

export interface RoomRequest {
  actor: ParticipantActor | StaffActor
  signInId: string
  sessionId: string
  /** The path of the room's page on this side. */
  base: string
}

/** Who asks for a room, from which side: staff come through the desk, participants through their own door. */
export async function requireRoomSide(
  request: Request,
  params: { sessionId?: string },
): Promise<RoomRequest> {
  const sessionId = parseId(params.sessionId)
  const isStaff = new URL(request.url).pathname.startsWith('/desk/')
  const { actor, signInId } = isStaff
    ? await requireStaff(request)
    : await requireParticipant(request)
  return {
    actor,
    signInId,
    sessionId,
    base: isStaff ? `/desk/room/${sessionId}` : `/room/${sessionId}`,
  }
}

/** The same with the seat that was taken. @throws Response 403 without one */
export async function requireSeat(request: Request, params: { sessionId?: string }) {
  const side = await requireRoomSide(request, params)
  const seat = await findOwnSeat(side)
  if (!seat) throw new Response(null, { status: 403 })
  return { ...side, seat }
}
