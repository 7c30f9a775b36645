import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Whether a programme sends materials, so many days ahead and by whom; null: nothing is sent any more.
 * @throws Refusal `sender_missing` where nobody of the staff is named; Response 404
 */
export async function setMaterials({
  actor,
  programmeId,
  materials,
  now,
}: {
  actor: StaffActor
  programmeId: string
  materials: { leadDays: number; senderId: string | null } | null
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    if (materials) {
      const { senderId } = materials
      const isThere =
        senderId && (await tx.staff.count({ where: { id: senderId, leftAt: null } })) > 0
      if (!isThere) throw new Refusal('sender_missing')
    }
    const { count } = await tx.programme.updateMany({
      where: { id: programmeId, retiredAt: null },
      data: {
        materialsLead: materials?.leadDays ?? null,
        senderId: materials?.senderId ?? null,
      },
    })
    if (count === 0) throw new Response(null, { status: 404 })
    const subject = { kind: 'programme', id: programmeId }
    await recordEntry(tx, { at: now, actor, verb: 'set materials', subject })
  })
}
