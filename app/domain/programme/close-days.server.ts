import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { dateColumn } from './programme-rule.ts'

/**
 * Closes the hub from one day to another, both included (YYYY-MM-DD). A job moves the proposals that
 * lie there; what was confirmed stays until somebody decides.
 * @throws Refusal `closure_ends_before_start`
 */
export async function closeDays({
  actor,
  from,
  to,
  label,
  now,
}: {
  actor: StaffActor
  from: string
  to: string
  label: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  if (to < from) throw new Refusal('closure_ends_before_start')
  await transaction(async (tx) => {
    const { id } = await tx.closure.create({
      data: {
        from: dateColumn(from),
        to: dateColumn(to),
        label,
        createdAt: now,
        createdById: actor.id,
      },
    })
    await enqueue(tx, 'replan-sessions', {}, { key: 'replan-sessions' })
    const subject = { kind: 'closure', id }
    await recordEntry(tx, { at: now, actor, verb: 'close days', subject, detail: { from, to } })
  })
}

/** Opens closed days again. Twice is once. @throws Response 404 */
export async function reopenDays({
  actor,
  closureId,
  now,
}: {
  actor: StaffActor
  closureId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    if ((await tx.closure.count({ where: { id: closureId } })) === 0)
      throw new Response(null, { status: 404 })
    const { count } = await tx.closure.updateMany({
      where: { id: closureId, removedAt: null },
      data: { removedAt: now },
    })
    if (count === 0) return
    await enqueue(tx, 'replan-sessions', {}, { key: 'replan-sessions' })
    const subject = { kind: 'closure', id: closureId }
    await recordEntry(tx, { at: now, actor, verb: 'reopen days', subject })
  })
}
