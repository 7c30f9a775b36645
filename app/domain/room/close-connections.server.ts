import { database } from '#app/platform/database.server.ts'
import { roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'
import { mayConnect } from './may-connect.server.ts'
import { roomsOf } from './rooms-of.ts'

/**
 * Puts a seat out of every LiveKit room of its session but the one where it may be now, if any. The gate
 * refuses it from the moment of the change; this ends the media that still flows. LiveKit being away is no
 * obstacle: then nothing flows.
 */
export async function closeConnections({
  identity,
  sessionId,
}: {
  identity: string
  sessionId: string
}): Promise<void> {
  const runs = await database().roomRun.findMany({
    where: { endedAt: null, room: roomsOf(sessionId) },
  })
  await Promise.all(
    runs.map(async ({ livekitName }) => {
      if (await mayConnect({ identity, livekitName })) return
      try {
        await roomService().removeParticipant(livekitName, identity)
      } catch (error) {
        log().info({ error }, 'A seat was not connected where it may no longer be')
      }
    }),
  )
}
