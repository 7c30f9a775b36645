import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

export interface NewProgramme {
  actor: StaffActor
  kind: ProgrammeKind
  titleJa: string
  titleEasy: string
  titleEn: string
  descriptionJa: string
  descriptionEasy: string
  descriptionEn: string
  /** The neutral name that agencies read. */
  agencyTitle: string
  capacity: number
  minimumStaff: number
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
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'create programme',
      subject: { kind: 'programme', id },
    })
    return { id }
  })
}

/** What the network offers now, by title. */
export async function listProgrammes() {
  return await database().programme.findMany({
    where: { retiredAt: null },
    orderBy: { titleJa: 'asc' },
    include: { _count: { select: { sessions: true } } },
  })
}
