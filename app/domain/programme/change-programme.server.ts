import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import type { ProgrammeColumns } from './programme-columns.ts'

/**
 * Changes what is said of a programme. Its seats apply to sessions that are planned from then on. The
 * trail names the columns that changed; where none did, nothing is written.
 * @throws Response 404
 */
export async function changeProgramme({
  actor,
  programmeId,
  columns,
  now,
}: {
  actor: StaffActor
  programmeId: string
  columns: ProgrammeColumns
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM programme WHERE id = ${programmeId}::uuid FOR UPDATE`
    const before = await tx.programme.findFirst({ where: { id: programmeId, retiredAt: null } })
    if (!before) throw new Response(null, { status: 404 })
    const names = Object.keys(columns) as (keyof ProgrammeColumns)[]
    const changed = names.filter((name) => String(columns[name]) !== String(before[name]))
    if (changed.length === 0) return
    await tx.programme.update({ where: { id: programmeId }, data: columns })
    const subject = { kind: 'programme', id: programmeId }
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'change programme',
      subject,
      detail: { changed },
    })
  })
}
