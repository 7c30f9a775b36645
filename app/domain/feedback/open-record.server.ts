import type { WorkerActor } from '#app/platform/actor.ts'
import { type Rows, database, transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/** The records that were sent to the worker's own agency, newest first. */
export async function listRecords({ actor }: { actor: WorkerActor }) {
  const rows = await database().feedback.findMany({
    where: givenTo(actor),
    include: {
      referral: { select: { caseNumber: true } },
      attendance: { select: { session: { select: { startAt: true } } } },
      openings: { orderBy: { at: 'asc' }, take: 1 },
      acknowledgements: { orderBy: { at: 'asc' }, take: 1 },
    },
    orderBy: { releasedAt: 'desc' },
  })
  return rows.map((row) => ({
    reference: row.reference,
    caseNumber: row.referral.caseNumber,
    sessionStartAt: row.attendance.session.startAt,
    releasedAt: row.releasedAt ?? row.createdAt,
    openedAt: row.openings[0]?.at ?? null,
    acknowledgedAt: row.acknowledgements[0]?.at ?? null,
  }))
}

/**
 * Opens a record of the worker's own agency by its reference, and writes the opening down.
 * @throws Response 404, alike for a wrong reference and another agency's
 */
export async function openRecord({
  actor,
  reference,
  now,
}: {
  actor: WorkerActor
  reference: string
  now: Date
}) {
  return await transaction(async (tx) => {
    const feedback = await requireRecord(tx, actor, reference)
    await tx.recordOpening.create({
      data: { feedbackId: feedback.id, workerId: actor.id, at: now },
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'open record',
      subject: { kind: 'feedback', id: feedback.id },
    })
    const [first] = feedback.acknowledgements
    return {
      reference: feedback.reference,
      caseNumber: feedback.referral.caseNumber,
      block: feedback.block,
      sentAt: feedback.disclosures[0]?.at ?? feedback.createdAt,
      acknowledgement: first
        ? { at: first.at, comment: first.comment, workerName: first.worker.name }
        : null,
    }
  })
}

/** Says that a record has arrived, with a word to the office if there is one. Once per worker. */
export async function acknowledgeRecord({
  actor,
  reference,
  comment,
  now,
}: {
  actor: WorkerActor
  reference: string
  comment: string | null
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const { id: feedbackId } = await requireRecord(tx, actor, reference)
    const { count } = await tx.acknowledgement.createMany({
      data: { feedbackId, workerId: actor.id, comment, at: now },
      skipDuplicates: true,
    })
    if (count === 0) return
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'acknowledge record',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}

/** Outcomes after which the agency has the text, or may have it. */
const arrived = { outcome: { in: ['accepted' as const, 'uncertain' as const] } }

/** What an agency was given. Not agreed, stopped, refused by its server and still waiting look like nothing. */
const givenTo = (actor: WorkerActor) => ({
  referral: { agencyId: actor.agencyId },
  disclosures: { some: arrived },
})

async function requireRecord(rows: Rows, actor: WorkerActor, reference: string) {
  const feedback = await rows.feedback.findFirst({
    where: { reference: { in: [reference, reference.toUpperCase()] }, ...givenTo(actor) },
    include: {
      referral: { select: { caseNumber: true } },
      disclosures: { where: arrived, orderBy: { at: 'asc' } },
      acknowledgements: { orderBy: { at: 'asc' }, include: { worker: { select: { name: true } } } },
    },
  })
  if (!feedback) throw new Response(null, { status: 404 })
  return feedback
}
