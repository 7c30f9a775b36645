import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireDuty } from './open-room.server.ts'

/**
 * Lets nobody new wait at the door, or lets them again. Whoever waits or was let in stays so, and comes back
 * as before. @throws Response 404 without a duty here
 */
export async function lockRoom({
  actor,
  sessionId,
  isLocked,
  now,
}: {
  actor: StaffActor
  sessionId: string
  isLocked: boolean
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { count } = await tx.room.updateMany({
      where: { sessionId, closedAt: null, lockedAt: isLocked ? null : { not: null } },
      data: { lockedAt: isLocked ? now : null },
    })
    if (count === 0) return
    const verb = isLocked ? 'lock room' : 'unlock room'
    await recordEntry(tx, { at: now, actor, verb, subject: { kind: 'session', id: sessionId } })
    await notify(tx, 'session_changed', sessionId)
  })
}
