import type { AgencyKind, SharingBasis } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

interface NewAgency {
  actor: StaffActor
  name: string
  kind: AgencyKind
  /** 全国地方公共団体コード, six digits with the leading zero. */
  municipalityCode: string
  sharingBasis: SharingBasis
  phone: string | null
  now: Date
}

/** Registers an agency of the network. Coordinators only. */
export async function registerAgency({
  actor,
  now,
  ...agency
}: NewAgency): Promise<{ id: string }> {
  requireCoordinator(actor)
  return await transaction(async (tx) => {
    const { id } = await tx.agency.create({ data: { ...agency, createdAt: now } })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'register agency',
      subject: { kind: 'agency', id },
    })
    return { id }
  })
}
