import { ParticipantInfo_State } from 'livekit-server-sdk'
import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { isLiveKitUp, roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'
import { ensureRun } from '../room/ensure-run.server.ts'
import { mayConnect } from '../room/may-connect.server.ts'

/**
 * Compares the ledger with what LiveKit says about every living run, and brings back rooms that a
 * restarted server has lost. Silence proves nothing: an error or an empty list changes no row; only
 * a connection that two polls of the same room did not list is ended, where it was last seen.
 */
export async function pollRooms({ now }: { now: Date }): Promise<void> {
  if (!(await isLiveKitUp())) return
  const runs = await database().roomRun.findMany({
    where: { endedAt: null, room: { openedAt: { not: null }, closedAt: null } },
  })
  for (const run of runs) {
    try {
      await ensureRun(run)
      await pollRun({ id: run.id, livekitName: run.livekitName, now })
    } catch (error) {
      log().warn({ error }, 'A room could not be compared with LiveKit')
    }
  }
}

async function pollRun({ id, livekitName, now }: { id: string; livekitName: string; now: Date }) {
  const participants = await roomService().listParticipants(livekitName)
  const [room] = await roomService().listRooms([livekitName])
  const active = participants.filter(({ state }) => state === ParticipantInfo_State.ACTIVE)
  for (const { sid, identity, joinedAtMs } of active) {
    if (!(await mayConnect({ identity, livekitName }))) {
      await roomService().removeParticipant(livekitName, identity)
      continue
    }
    const joinedAt = new Date(Number(joinedAtMs))
    await database().$executeRaw(Prisma.sql`
      INSERT INTO presence AS p (id, seat_id, run_id, source, participant_sid, room_sid, started_at, last_seen_at)
      SELECT gen_random_uuid(), seat.id, ${id}::uuid, 'media', ${sid}, ${room?.sid ?? null}, ${joinedAt},
        GREATEST(${now}::timestamptz, ${joinedAt}::timestamptz)
      FROM seat WHERE identity = ${identity}
      ON CONFLICT (participant_sid) DO UPDATE SET last_seen_at = GREATEST(p.last_seen_at, ${now}), missed_at = NULL
      WHERE p.ended_at IS NULL`)
  }
  if (active.length > 0) await endMissed({ runId: id, sids: active.map(({ sid }) => sid), now })
}

async function endMissed({ runId, sids, now }: { runId: string; sids: string[]; now: Date }) {
  await database().$executeRaw(Prisma.sql`
    UPDATE presence SET
      ended_at = CASE WHEN missed_at IS NULL THEN NULL ELSE last_seen_at END,
      end_estimated = missed_at IS NOT NULL,
      end_reason = CASE WHEN missed_at IS NULL THEN NULL ELSE 'MISSED' END,
      missed_at = COALESCE(missed_at, ${now})
    WHERE run_id = ${runId}::uuid AND source = 'media' AND ended_at IS NULL
      AND last_seen_at < ${now} AND participant_sid <> ALL (${sids})`)
}
