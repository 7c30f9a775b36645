import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { openText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

const withContext = {
  session: { include: { programme: true } },
  seat: { select: { displayName: true } },
  byStaff: { select: { name: true } },
  closedBy: { select: { name: true } },
} as const

/** What needed care, open first, newest first, without what was written about it. Coordinators only. */
export async function listIncidents({ actor }: { actor: StaffActor }) {
  requireCoordinator(actor)
  const incidents = await database().incident.findMany({
    include: withContext,
    omit: { sealedNote: true },
    orderBy: { at: 'desc' },
    take: 200,
  })
  return incidents.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null))
}

/** How many still wait for somebody to see to them. */
export const countOpenIncidents = (): Promise<number> =>
  database().incident.count({ where: { closedAt: null } })

/** One of them with what was written, which is logged. Coordinators only. @throws Response 404 */
export async function openIncident({
  actor,
  incidentId,
  now,
}: {
  actor: StaffActor
  incidentId: string
  now: Date
}) {
  requireCoordinator(actor)
  return await transaction(async (tx) => {
    const found = await tx.incident.findUnique({
      where: { id: incidentId },
      include: withContext,
    })
    if (!found) throw new Response(null, { status: 404 })
    const subject = { kind: 'incident', id: incidentId }
    await recordEntry(tx, { at: now, actor, verb: 'open incident', subject })
    const { sealedNote, ...incident } = found
    return { ...incident, note: openText(sealedNote) }
  })
}

/** Somebody has seen to it. Twice is once. Coordinators only. @throws Response 404 */
export async function closeIncident({
  actor,
  incidentId,
  now,
}: {
  actor: StaffActor
  incidentId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    if ((await tx.incident.count({ where: { id: incidentId } })) === 0)
      throw new Response(null, { status: 404 })
    const { count } = await tx.incident.updateMany({
      where: { id: incidentId, closedAt: null },
      data: { closedAt: now, closedById: actor.id },
    })
    if (count === 0) return
    const subject = { kind: 'incident', id: incidentId }
    await recordEntry(tx, { at: now, actor, verb: 'close incident', subject })
    await notify(tx, 'board_changed', '')
  })
}
