import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'

type JsonObject = { [key: string]: Prisma.InputJsonValue | undefined }

/**
 * Keeps a verified delivery once, by LiveKit's own id, together with the job that digests it. A
 * delivery that is known already changes nothing. One statement: it is kept whole or not at all.
 */
export async function storeDelivery({
  body,
  now,
}: {
  body: JsonObject & { id: string; event: string }
  now: Date
}) {
  const kept = withoutSecrets(body)
  const roomName = (kept.room as { name?: string } | undefined)?.name ?? null
  await database().$executeRaw(Prisma.sql`
    WITH kept AS (
      INSERT INTO livekit_event (id, event, room_name, body, received_at)
      VALUES (${body.id}, ${body.event}, ${roomName}, ${JSON.stringify(kept)}::jsonb, ${now})
      ON CONFLICT (id) DO NOTHING RETURNING id)
    SELECT graphile_worker.add_job('digest-delivery', json_build_object('eventId', id),
      queue_name := 'deliveries', max_attempts := 12) FROM kept`)
}

/** Without the room's TURN credential and its long list of codecs. */
function withoutSecrets(body: JsonObject): JsonObject {
  const { room } = body
  if (typeof room !== 'object' || Array.isArray(room)) return body
  const { turnPassword: _password, enabledCodecs: _codecs, ...rest } = room as JsonObject
  return { ...body, room: rest }
}
