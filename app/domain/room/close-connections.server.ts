import { database } from '#app/platform/database.server.ts'
import { liveKitSettings, roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'
import { mayConnect } from './may-connect.server.ts'
import { roomsOf } from './rooms-of.ts'

/**
 * Puts seats of a session out of every LiveKit room but the one where they may be now, if any. The gate
 * refuses them from the moment of the change; this ends the media that still flows. LiveKit being away is no
 * obstacle: then nothing flows.
 */
export async function closeConnections(
  seats: { identity: string; sessionId: string }[],
): Promise<void> {
  const sessionId = seats[0]?.sessionId
  if (!sessionId || !liveKitSettings()) return
  const identities = new Set(seats.map(({ identity }) => identity))
  const runs = await database().roomRun.findMany({
    where: { endedAt: null, room: roomsOf(sessionId) },
  })
  await Promise.all(runs.map(({ livekitName }) => putOut(livekitName, identities)))
}

async function putOut(livekitName: string, identities: Set<string>) {
  const told = (error: unknown) => log().info({ error }, 'Nobody was put out of a LiveKit room')
  const here = await roomService().listParticipants(livekitName).catch(told)
  for (const { identity } of here ?? []) {
    if (!identities.has(identity) || (await mayConnect({ identity, livekitName }))) continue
    await roomService().removeParticipant(livekitName, identity).catch(told)
  }
}
