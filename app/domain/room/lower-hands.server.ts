import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Takes a hand down when its turn has come, or all of them where no seat is named. By staff on duty; hands
 * that are down stay down. @throws Response 404 without a duty here
 */
export async function lowerHands({
  actor,
  sessionId,
  seatId,
}: {
  actor: StaffActor
  sessionId: string
  seatId: string | null
}): Promise<void> {
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { count } = await tx.seat.updateMany({
      where: { sessionId, handAt: { not: null }, ...(seatId && { id: seatId }) },
      data: { handAt: null },
    })
    if (count > 0) await notify(tx, 'session_changed', sessionId)
  })
}
