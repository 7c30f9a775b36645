import { type Transaction, database } from '#app/platform/database.server.ts'
import { roomService } from '#app/platform/livekit/livekit.server.ts'
import { openRoomOf } from './rooms-of.ts'
import { endPresencesOfLostRoom } from './end-presences-of-lost-room.server.ts'

/** Seconds for which LiveKit keeps an empty room; longer than any session, since the hub ends rooms itself. */
const emptySeconds = 12 * 3600

/**
 * Makes sure that LiveKit has the room of a run. After a crash of the server it is made again under
 * the same name, so that clients come back with the token they hold; LiveKit's new id of it tells
 * that every connection to the old one is over.
 * @throws when LiveKit is away
 */
export async function ensureRun(run: {
  id: string
  livekitName: string
  livekitSid: string | null
}): Promise<void> {
  const [known] = await roomService().listRooms([run.livekitName])
  const room =
    known ??
    (await roomService().createRoom({
      name: run.livekitName,
      emptyTimeout: emptySeconds,
      departureTimeout: emptySeconds,
    }))
  if (room.sid === run.livekitSid) return
  await database().roomRun.update({ where: { id: run.id }, data: { livekitSid: room.sid } })
  await endPresencesOfLostRoom({ runId: run.id, livingSid: room.sid })
}

/** A room's first run. */
export async function beginRun(
  tx: Transaction,
  { roomId, now }: { roomId: string; now: Date },
): Promise<void> {
  await tx.roomRun.create({
    data: { roomId, number: 1, livekitName: `${roomId}-1`, createdAt: now },
  })
}

/** The run that a seat belongs in now, or null while its room is not open. */
export async function findLivingRun(seat: { sessionId: string; breakoutId: string | null }) {
  return await database().roomRun.findFirst({ where: { endedAt: null, room: openRoomOf(seat) } })
}
