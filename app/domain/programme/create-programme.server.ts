import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import type { ProgrammeColumns } from './programme-columns.ts'

export interface NewProgramme extends ProgrammeColumns {
  actor: StaffActor
  kind: ProgrammeKind
  now: Date
}

/** Adds a programme to what the network offers. Coordinators only. */
export async function createProgramme({
  actor,
  now,
  ...programme
}: NewProgramme): Promise<{ id: string }> {
  requireCoordinator(actor)
  return await transaction(async (tx) => {
    const { id } = await tx.programme.create({ data: { ...programme, createdAt: now } })
    const subject = { kind: 'programme', id }
    await recordEntry(tx, { at: now, actor, verb: 'create programme', subject })
    return { id }
  })
}
