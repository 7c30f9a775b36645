import { Prisma } from '#app/generated/prisma/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { type Transaction, database, transaction } from '#app/platform/database.server.ts'
import { roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireDuty } from './open-room.server.ts'
import { awaySeconds } from './presence-limits.ts'

/** Closes a session's room for everybody, by staff on duty in it. Closing twice is closing once. */
export async function closeRoomOf({
  actor,
  sessionId,
  now,
}: {
  actor: Extract<Actor, { kind: 'staff' }>
  sessionId: string
  now: Date
}): Promise<void> {
  const roomId = await transaction(async (tx) => (await requireDuty(tx, actor, sessionId)).room?.id)
  if (roomId) await closeRoom({ actor, roomId, now })
}

/**
 * Ends the room and its run: who was there until now is seen to leave now, and LiveKit's room is
 * deleted, which puts everybody out. LiveKit being away does not keep a room open.
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
  const ended = await transaction(async (tx) => {
    const [room] = await tx.room.updateManyAndReturn({
      where: { id: roomId, openedAt: { not: null }, closedAt: null },
      data: { closedAt: now },
    })
    if (!room) return []
    const runs = await tx.roomRun.updateManyAndReturn({
      where: { roomId, endedAt: null },
      data: { endedAt: now },
    })
    for (const run of runs) await endPresences(tx, run.id, now)
    await tx.seat.updateMany({ where: { sessionId: room.sessionId }, data: noSigns })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'close room',
      subject: { kind: 'session', id: room.sessionId },
    })
    await notify(tx, 'session_changed', room.sessionId)
    return runs
  })
  for (const run of ended) await deleteLiveKitRoom(run.livekitName)
}

/** What was felt and wished in a room is nobody's afterwards. */
const noSigns = { handAt: null, isQuiet: false, stamp: null, stampedAt: null }

async function endPresences(tx: Transaction, runId: string, now: Date) {
  const fresh = new Date(now.getTime() - awaySeconds * 1000)
  await tx.$executeRaw(Prisma.sql`
    UPDATE presence SET
      ended_at = CASE WHEN last_seen_at >= ${fresh} THEN GREATEST(${now}, started_at) ELSE last_seen_at END,
      end_estimated = last_seen_at < ${fresh}, end_reason = 'ROOM_CLOSED'
    WHERE run_id = ${runId}::uuid AND ended_at IS NULL`)
}

async function deleteLiveKitRoom(name: string) {
  try {
    await roomService().deleteRoom(name)
  } catch (error) {
    log().info({ error }, 'A closed room was not in LiveKit')
  }
}

/** Rooms whose session is over although nobody closed them: a worker was down at that minute. */
export async function listOverdueRooms({ now }: { now: Date }): Promise<string[]> {
  const rooms = await database().room.findMany({
    where: { openedAt: { not: null }, closedAt: null, session: { closeAt: { lte: now } } },
    select: { id: true },
  })
  return rooms.map((room) => room.id)
}
