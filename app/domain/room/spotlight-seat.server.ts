import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Puts one seat in the middle of everybody's page, or nobody (null). By staff on duty.
 * @throws Response 404 without a duty here, or for a seat of another session
 */
export async function spotlightSeat({
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
    if (seatId && (await tx.seat.count({ where: { id: seatId, sessionId } })) === 0)
      throw new Response(null, { status: 404 })
    await tx.room.updateMany({
      where: { sessionId, closedAt: null },
      data: { spotlightId: seatId },
    })
    await notify(tx, 'session_changed', sessionId)
  })
}
