import { createHash } from 'node:crypto'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { cleanPicture } from './clean-picture.ts'

/** Bytes that a phone on a prepaid line can be asked to load. */
export const largestPicture = 300_000

interface OfProgramme {
  actor: StaffActor
  programmeId: string
  now: Date
}

/**
 * Gives a programme its picture, in place of the one it had, without what the camera wrote into it.
 * @throws Refusal `picture_too_large` | `picture_unreadable`; Response 404
 */
export async function setPicture({
  actor,
  programmeId,
  bytes: sent,
  now,
}: OfProgramme & { bytes: Uint8Array }): Promise<void> {
  requireCoordinator(actor)
  if (sent.length > largestPicture) throw new Refusal('picture_too_large')
  const picture = cleanPicture(sent)
  if (!picture) throw new Refusal('picture_unreadable')
  const hash = createHash('sha256').update(picture.bytes).digest('hex').slice(0, 16)
  const columns = { ...picture, hash, createdAt: now }
  await transaction(async (tx) => {
    const offered = { id: programmeId, retiredAt: null }
    if ((await tx.programme.count({ where: offered })) === 0)
      throw new Response(null, { status: 404 })
    await tx.programmePicture.upsert({
      where: { programmeId },
      create: { programmeId, ...columns },
      update: columns,
    })
    const subject = { kind: 'programme', id: programmeId }
    await recordEntry(tx, { at: now, actor, verb: 'set picture', subject })
  })
}

/** Takes a programme's picture away. Without one nothing happens. */
export async function removePicture({ actor, programmeId, now }: OfProgramme): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const { count } = await tx.programmePicture.deleteMany({
      where: { programmeId, programme: { retiredAt: null } },
    })
    if (count === 0) return
    const subject = { kind: 'programme', id: programmeId }
    await recordEntry(tx, { at: now, actor, verb: 'remove picture', subject })
  })
}
