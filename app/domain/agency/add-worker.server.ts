import type { StaffActor } from '#app/platform/actor.ts'
import { parseAddress } from '#app/platform/address.ts'
import { isDuplicate, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { requireAgency } from './require-agency.server.ts'

/**
 * Gives a worker of an agency a way in, and writes to them about it.
 * @throws Refusal `address_malformed` | `address_in_use`; Response 404
 */
export async function addWorker({
  actor,
  agencyId,
  name,
  address,
  now,
}: {
  actor: StaffActor
  agencyId: string
  name: string
  address: string
  now: Date
}): Promise<{ id: string }> {
  requireCoordinator(actor)
  const parsed = parseAddress(address)
  if (!parsed) throw new Refusal('address_malformed')
  try {
    return await transaction(async (tx) => {
      await requireAgency(tx, agencyId)
      const kept = await tx.mailAddress.create({
        data: {
          owner: 'worker',
          sealed: sealText(parsed),
          lookup: lookupOf(parsed),
          createdAt: now,
        },
      })
      const worker = await tx.worker.create({
        data: { agencyId, name, addressId: kept.id, createdAt: now },
      })
      await queueMail(tx, {
        kind: 'worker_welcome',
        subjectId: worker.id,
        addressId: kept.id,
        language: worker.language,
        now,
      })
      await recordEntry(tx, {
        at: now,
        actor,
        verb: 'add worker',
        subject: { kind: 'worker', id: worker.id },
      })
      return { id: worker.id }
    })
  } catch (error) {
    throw isDuplicate(error) ? new Refusal('address_in_use') : error
  }
}

/**
 * Ends the way in of an agency's worker: they left, or changed office. Every browser of theirs is
 * signed out. Twice is once.
 * @throws Response 404
 */
export async function endWorker({
  actor,
  agencyId,
  workerId,
  now,
}: {
  actor: StaffActor
  agencyId: string
  workerId: string
  now: Date
}) {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const worker = { id: workerId, agencyId }
    if ((await tx.worker.count({ where: worker })) === 0) throw new Response(null, { status: 404 })
    const [ended] = await tx.worker.updateManyAndReturn({
      where: { ...worker, leftAt: null },
      data: { leftAt: now },
    })
    if (!ended) return
    await tx.mailAddress.update({ where: { id: ended.addressId }, data: { retiredAt: now } })
    await tx.signIn.updateMany({ where: { workerId, revokedAt: null }, data: { revokedAt: now } })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'end worker',
      subject: { kind: 'worker', id: workerId },
    })
  })
}
