import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Begins a part of the timetable now, whatever the clock says: it lasts as long as it was planned. Two who
 * press at once begin it once. By staff on duty.
 * @throws Refusal `room_closed` while the room is not open; Response 404 without a duty or such a part here
 */
export async function beginPhase({
  actor,
  sessionId,
  phaseId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  phaseId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const { room } = await requireDuty(tx, actor, sessionId)
    const isHere = (await tx.phase.count({ where: { id: phaseId, sessionId } })) > 0
    if (!isHere) throw new Response(null, { status: 404 })
    if (!room?.openedAt || room.closedAt) throw new Refusal('room_closed')
    const { count } = await tx.room.updateMany({
      where: { id: room.id, OR: [{ phaseId: null }, { phaseId: { not: phaseId } }] },
      data: { phaseId, phaseBeganAt: now },
    })
    if (count > 0) await notify(tx, 'session_changed', sessionId)
  })
}
