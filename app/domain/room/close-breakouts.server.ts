import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { deleteLiveKitRooms, endRooms } from './end-rooms.server.ts'
import { holdOpenRoom } from './move-seats.server.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Brings everybody back from a room within the room, or from all of them but those where two people talk by
 * themselves, and closes it. What is closed already stays closed.
 * @throws Refusal `room_closed`; Response 404 without a duty here
 */
export async function closeBreakouts({
  actor,
  sessionId,
  roomId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  roomId: string | null
  now: Date
}): Promise<void> {
  const livekitNames = await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { id: parentId } = await holdOpenRoom(tx, sessionId)
    const which = roomId ? { id: roomId } : { entry: { not: 'asked' as const } }
    const ended = await endRooms(tx, { where: { parentId, ...which }, now })
    const ids = ended.rooms.map(({ id }) => id)
    await tx.seat.updateMany({ where: { breakoutId: { in: ids } }, data: { breakoutId: null } })
    await tx.seat.updateMany({ where: { askedIntoId: { in: ids } }, data: { askedIntoId: null } })
    if (ids.length > 0) await notify(tx, 'session_changed', sessionId)
    return ended.livekitNames
  })
  await deleteLiveKitRooms(livekitNames)
}
