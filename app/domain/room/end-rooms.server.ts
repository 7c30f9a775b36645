import { Prisma } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'
import { endPresences } from './end-presences.server.ts'

/**
 * Ends rooms that are open, with their runs: who was there until now is seen to leave now. What they were
 * about is nobody's afterwards.
 * @returns the rooms that this call ended, and LiveKit's names of theirs, to be deleted after the commit
 */
export async function endRooms(
  tx: Transaction,
  { where, now }: { where: Prisma.RoomWhereInput; now: Date },
) {
  const rooms = await tx.room.updateManyAndReturn({
    where: { ...where, openedAt: { not: null }, closedAt: null },
    data: { closedAt: now, theme: null },
  })
  const runs = await tx.roomRun.updateManyAndReturn({
    where: { roomId: { in: rooms.map(({ id }) => id) }, endedAt: null },
    data: { endedAt: now },
  })
  const runIds = runs.map(({ id }) => id)
  await endPresences(tx, {
    where: Prisma.sql`run_id = ANY(${runIds}::uuid[])`,
    reason: 'ROOM_CLOSED',
    now,
  })
  return { rooms, livekitNames: runs.map(({ livekitName }) => livekitName) }
}

/** Puts everybody out of rooms that were ended. LiveKit being away does not keep a room open. */
export async function deleteLiveKitRooms(livekitNames: string[]): Promise<void> {
  for (const name of livekitNames) {
    try {
      await roomService().deleteRoom(name)
    } catch (error) {
      log().info({ error }, 'A closed room was not in LiveKit')
    }
  }
}
