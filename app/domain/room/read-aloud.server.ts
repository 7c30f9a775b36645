import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireDuty } from './open-room.server.ts'
import { roomsOf } from './rooms-of.ts'

/**
 * Says of a line of the talk that it was read to the room, so that whoever only writes knows that they were
 * heard. By staff on duty; a line that was read stays read. @throws Response 404 without a duty here
 */
export async function readAloud({
  actor,
  sessionId,
  lineId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  lineId: bigint
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { count } = await tx.chatMessage.updateMany({
      where: { id: lineId, kind: 'talk', readAt: null, room: roomsOf(sessionId) },
      data: { readAt: now },
    })
    if (count > 0) await notify(tx, 'session_changed', sessionId)
  })
}
