import type { Actor, StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { deleteLiveKitRooms, endRooms } from './end-rooms.server.ts'
import { requireDuty } from './open-room.server.ts'

/** Closes a session's room for everybody, by staff on duty in it. Closing twice is closing once. */
export async function closeRoomOf({
  actor,
  sessionId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  now: Date
}): Promise<void> {
  const roomId = await transaction(async (tx) => (await requireDuty(tx, actor, sessionId)).room?.id)
  if (roomId) await closeRoom({ actor, roomId, now })
}

/**
 * Ends a session's room and every room within it: who was there until now is seen to leave now, and
 * LiveKit's rooms are deleted, which puts everybody out.
 */
export async function closeRoom({
  actor,
  roomId,
  now,
}: {
  actor: Actor
  roomId: string
  now: Date
}): Promise<void> {
  const livekitNames = await transaction(async (tx) => {
    const main = await endRooms(tx, { where: { id: roomId }, now })
    const sessionId = main.rooms[0]?.sessionId
    if (!sessionId) return []
    const within = await endRooms(tx, { where: { parentId: roomId }, now })
    await tx.seat.updateMany({ where: { sessionId }, data: asBefore })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'close room',
      subject: { kind: 'session', id: sessionId },
    })
    await notify(tx, 'session_changed', sessionId)
    return [...main.livekitNames, ...within.livekitNames]
  })
  await deleteLiveKitRooms(livekitNames)
}

/** What was felt and wished in a room, and where one sat, is nobody's afterwards. */
const asBefore = {
  handAt: null,
  isQuiet: false,
  stamp: null,
  stampedAt: null,
  breakoutId: null,
  askedIntoId: null,
  unmuteAskedAt: null,
  handsTurn: 0,
  handsMirrored: false,
}

/** Rooms whose session is over although nobody closed them: a worker was down at that minute. */
export async function listOverdueRooms({ now }: { now: Date }): Promise<string[]> {
  const rooms = await database().room.findMany({
    where: { openedAt: { not: null }, closedAt: null, session: { closeAt: { lte: now } } },
    select: { id: true },
  })
  return rooms.map((room) => room.id)
}
