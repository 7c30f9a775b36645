import { liveKitSettings } from '#app/platform/livekit/livekit.server.ts'
import { mediaState } from '#app/platform/media-state.ts'
import { readRoom } from './read-room.server.ts'
import { type RoomView, viewOfRoom } from './view-of-room.ts'

/** The view of a room from one seat, as it stands now; null where the seat is no longer in it. */
export async function getRoomView({
  seat,
  now,
}: {
  seat: { id: string; sessionId: string }
  now: Date
}): Promise<RoomView | null> {
  const room = await readRoom(seat.sessionId)
  const hasMedia = liveKitSettings() !== null && mediaState().state !== 'absent'
  return viewOfRoom(room, { seatId: seat.id, hasMedia, now })
}
