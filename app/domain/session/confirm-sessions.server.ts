import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Confirms proposals of a programme in one go: from then on participants and agencies see them. Those
 * that are confirmed, cancelled, over or another programme's are passed over.
 * @returns how many were confirmed
 */
export async function confirmSessions({
  actor,
  programmeId,
  sessionIds,
  now,
}: {
  actor: StaffActor
  programmeId: string
  sessionIds: string[]
  now: Date
}): Promise<number> {
  requireCoordinator(actor)
  return await transaction(async (tx) => {
    const confirmed = await tx.session.updateManyAndReturn({
      where: {
        id: { in: sessionIds },
        programmeId,
        programme: { retiredAt: null },
        confirmedAt: null,
        cancellation: null,
        closeAt: { gt: now },
      },
      data: { confirmedAt: now },
      select: { id: true },
    })
    for (const { id } of confirmed) {
      const subject = { kind: 'session', id }
      await recordEntry(tx, { at: now, actor, verb: 'confirm session', subject })
      await notify(tx, 'session_changed', id)
    }
    return confirmed.length
  })
}
