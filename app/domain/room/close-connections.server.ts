import { database } from '#app/platform/database.server.ts'
import { roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'

/**
 * Puts a seat out of the LiveKit room it is in. The gate refuses it from the moment of the
 * removal; this ends the media that still flows. LiveKit being away is no obstacle: then nothing flows.
 */
export async function closeConnections({
  identity,
  sessionId,
}: {
  identity: string
  sessionId: string
}) {
  const run = await database().roomRun.findFirst({ where: { endedAt: null, room: { sessionId } } })
  if (!run) return
  await roomService()
    .removeParticipant(run.livekitName, identity)
    .catch((error: unknown) => log().info({ error }, 'A removed seat was not connected'))
}
