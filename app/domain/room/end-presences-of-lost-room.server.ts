import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'

/** LiveKit's room is another one now: who was in the old one was last there when last seen. An estimate. */
export async function endPresencesOfLostRoom({
  runId,
  livingSid,
}: {
  runId: string
  livingSid: string
}) {
  await database().$executeRaw(Prisma.sql`
    UPDATE presence SET ended_at = last_seen_at, end_estimated = true, end_reason = 'ROOM_LOST'
    WHERE run_id = ${runId}::uuid AND source = 'media' AND ended_at IS NULL AND room_sid <> ${livingSid}`)
}
