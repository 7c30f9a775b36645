import type { StaffActor } from '#app/platform/actor.ts'
import { type Prisma } from '#app/generated/prisma/client.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/** Where a record stands at the desk. Accepted: the agency's server has it. Acknowledged: a worker said so. */
export type DeskFeedbackState =
  | 'waiting'
  | 'agreed'
  | 'mailbox_missing'
  | 'stopped'
  | 'released'
  | 'accepted'
  | 'acknowledged'
  | 'refused'
  | 'uncertain'

const shown = {
  referral: {
    include: {
      agency: { include: { mailboxes: { where: { retiredAt: null } } } },
      participant: true,
    },
  },
  attendance: { include: { session: { include: { programme: true } } } },
  disclosures: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  acknowledgements: { orderBy: { at: 'asc' }, include: { worker: { select: { name: true } } } },
} satisfies Prisma.FeedbackInclude

type Row = Prisma.FeedbackGetPayload<{ include: typeof shown }>

/** The records that are on their way, for coordinators, newest first. */
export async function listFeedbacksForDesk({ actor }: { actor: StaffActor }) {
  requireCoordinator(actor)
  const rows = await database().feedback.findMany({
    include: shown,
    orderBy: { createdAt: 'desc' },
    take: 200,
  })
  const names = await staffNames(rows)
  return rows.map((row) => describe(row, names))
}

/**
 * Opens one record with its text and what became of it, for a coordinator, and writes the opening down.
 * @throws Response 404
 */
export async function openFeedback({
  actor,
  feedbackId,
  now,
}: {
  actor: StaffActor
  feedbackId: string
  now: Date
}) {
  requireCoordinator(actor)
  const row = await transaction(async (tx) => {
    const found = await tx.feedback.findUnique({ where: { id: feedbackId }, include: shown })
    if (!found) throw new Response(null, { status: 404 })
    const subject = { kind: 'feedback', id: feedbackId }
    await recordEntry(tx, { at: now, actor, verb: 'open feedback', subject })
    return found
  })
  const { block, disclosures, acknowledgements } = row
  return {
    ...describe(row, await staffNames([row])),
    block,
    mailboxVerified: hasVerifiedMailbox(row),
    disclosures,
    acknowledgements: acknowledgements.map(({ id, at, comment, worker }) => ({
      id,
      at,
      comment,
      workerName: worker.name,
    })),
  }
}

const hasVerifiedMailbox = ({ referral }: Row) =>
  referral.agency.mailboxes.some(({ verifiedAt }) => verifiedAt !== null)

function describe(row: Row, names: Map<string, string>) {
  const { session } = row.attendance
  return {
    id: row.id,
    reference: row.reference,
    agencyName: row.referral.agency.name,
    caseNumber: row.referral.caseNumber,
    nickname: row.referral.participant.nickname ?? '—',
    agencyId: row.referral.agencyId,
    sessionTitle: session.titleJa || session.programme.titleJa,
    sessionStartAt: session.startAt,
    state: stateOf(row),
    confirmedById: row.confirmedById,
    confirmedByName: names.get(row.confirmedById) ?? '—',
    createdAt: row.createdAt,
  }
}

function stateOf(row: Row): DeskFeedbackState {
  if (row.acknowledgements.length > 0) return 'acknowledged'
  const outcome = row.disclosures.at(-1)?.outcome
  if (outcome === 'accepted' || outcome === 'uncertain') return outcome
  if (row.stoppedAt) return 'stopped'
  if (outcome === 'refused') return 'refused'
  if (row.releasedAt) return 'released'
  if (!row.agreedAt) return 'waiting'
  return hasVerifiedMailbox(row) ? 'agreed' : 'mailbox_missing'
}

async function staffNames(rows: Row[]) {
  const staff = await database().staff.findMany({
    where: { id: { in: rows.map((row) => row.confirmedById) } },
    select: { id: true, name: true },
  })
  return new Map(staff.map(({ id, name }) => [id, name]))
}
