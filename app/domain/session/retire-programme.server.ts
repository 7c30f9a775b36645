import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { dropProposals } from './end-rule.server.ts'

/**
 * Takes a programme out of what the network offers; its rules end and its proposals go. What was
 * stays. Twice is once.
 * @throws Refusal `programme_has_sessions` while a confirmed session is to come; Response 404
 */
export async function retireProgramme({
  actor,
  programmeId,
  now,
}: {
  actor: StaffActor
  programmeId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM programme WHERE id = ${programmeId}::uuid FOR UPDATE`
    const programme = await tx.programme.findUnique({ where: { id: programmeId } })
    if (!programme) throw new Response(null, { status: 404 })
    if (programme.retiredAt) return
    const coming = { programmeId, cancellation: null, closeAt: { gt: now } }
    const isLive = { OR: [{ confirmedAt: { not: null } }, { registrations: { some: {} } }] }
    if ((await tx.session.count({ where: { ...coming, ...isLive } })) > 0)
      throw new Refusal('programme_has_sessions')
    await tx.programme.update({ where: { id: programmeId }, data: { retiredAt: now } })
    const rules = await tx.rule.updateManyAndReturn({
      where: { programmeId, endedAt: null },
      data: { endedAt: now },
      select: { id: true },
    })
    for (const { id: ruleId } of rules) await dropProposals(tx, { ruleId, now })
    const subject = { kind: 'programme', id: programmeId }
    await recordEntry(tx, { at: now, actor, verb: 'retire programme', subject })
  })
}
