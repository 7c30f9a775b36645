import { TrackSource } from 'livekit-server-sdk'
import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { liveKitSettings, roomService } from '#app/platform/livekit/livekit.server.ts'
import { log } from '#app/platform/log.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireDuty } from './open-room.server.ts'
import { openRoomOf } from './rooms-of.ts'

/**
 * Switches the microphone of one seat off, or of everybody but staff where none is named. They may switch it
 * on again themselves. A microphone that is off stays off.
 * @throws Refusal `media_away`; Response 404 without a duty here
 */
export async function muteSeats({
  actor,
  sessionId,
  seatId,
}: {
  actor: StaffActor
  sessionId: string
  seatId: string | null
}): Promise<void> {
  await transaction(async (tx) => await requireDuty(tx, actor, sessionId))
  if (!liveKitSettings()) throw new Refusal('media_away')
  const seats = await database().seat.findMany({
    where: {
      sessionId,
      staffId: null,
      form: { in: ['video', 'voice'] },
      ...(seatId && { id: seatId }),
    },
  })
  const rooms = new Map<string | null, typeof seats>()
  for (const seat of seats)
    rooms.set(seat.breakoutId, [...(rooms.get(seat.breakoutId) ?? []), seat])
  for (const [breakoutId, inRoom] of rooms) {
    const run = await database().roomRun.findFirst({
      where: { endedAt: null, room: openRoomOf({ sessionId, breakoutId }) },
    })
    if (run) await muteIn(run.livekitName, new Set(inRoom.map(({ identity }) => identity)))
  }
}

/** @throws Refusal `media_away` */
async function muteIn(livekitName: string, identities: Set<string>) {
  const here = await roomService()
    .listParticipants(livekitName)
    .catch((error: unknown) => {
      log().warn({ error }, 'Nobody could be muted')
      throw new Refusal('media_away')
    })
  const microphones = here
    .filter(({ identity }) => identities.has(identity))
    .flatMap(({ identity, tracks }) =>
      tracks
        .filter(({ source, muted }) => source === TrackSource.MICROPHONE && !muted)
        .map(({ sid }) => ({ identity, sid })),
    )
  for (const { identity, sid } of microphones) {
    await roomService()
      .mutePublishedTrack(livekitName, identity, sid, true)
      .catch((error: unknown) => log().info({ error }, 'Whoever was to be muted had left'))
  }
}
