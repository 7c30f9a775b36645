import type { StaffActor } from '#app/platform/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import type { SessionTimes } from './session-times.ts'

/**
 * Writes another time into a session's row, with the line that tells participants from when to when
 * and why. Its staff's duties follow; the database refuses whom it would book twice.
 */
export async function retimeSession(
  tx: Transaction,
  {
    actor,
    session,
    times,
    reason,
    now,
  }: {
    actor: StaffActor
    session: { id: string; startAt: Date; endAt: Date }
    times: SessionTimes
    reason: string
    now: Date
  },
): Promise<void> {
  const { id: sessionId, startAt: fromStartAt, endAt: fromEndAt } = session
  await tx.session.update({ where: { id: sessionId }, data: times })
  await tx.sessionMove.create({
    data: {
      sessionId,
      fromStartAt,
      fromEndAt,
      toStartAt: times.startAt,
      toEndAt: times.endAt,
      reason,
      staffId: actor.id,
      createdAt: now,
    },
  })
  await enqueue(tx, 'tell-moved', { sessionId })
  const subject = { kind: 'session', id: sessionId }
  await recordEntry(tx, { at: now, actor, verb: 'move session', subject })
  await notify(tx, 'session_changed', sessionId)
}
