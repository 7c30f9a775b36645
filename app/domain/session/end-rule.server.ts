import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Ends a rule: it names no more dates, and its proposals go. Confirmed sessions stay, and so does what
 * somebody moved or cancelled. Twice is once. @throws Response 404
 */
export async function endRule({
  actor,
  programmeId,
  ruleId,
  now,
}: {
  actor: StaffActor
  programmeId: string
  ruleId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const rule = { id: ruleId, programmeId }
    if ((await tx.rule.count({ where: rule })) === 0) throw new Response(null, { status: 404 })
    const { count } = await tx.rule.updateMany({
      where: { ...rule, endedAt: null },
      data: { endedAt: now },
    })
    if (count === 0) return
    await dropProposals(tx, { ruleId, now })
    const subject = { kind: 'programme', id: programmeId }
    await recordEntry(tx, { at: now, actor, verb: 'end rule', subject, detail: { ruleId } })
  })
}

/** Takes coming proposals away that nobody has touched. */
export async function dropProposals(
  tx: Transaction,
  { ruleId, now }: { ruleId: string; now: Date },
): Promise<void> {
  await tx.session.deleteMany({
    where: {
      ruleId,
      confirmedAt: null,
      cancellation: null,
      moves: { none: {} },
      registrations: { none: {} },
      doorAt: { gt: now },
    },
  })
}
