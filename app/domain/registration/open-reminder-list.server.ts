import type { WorkerActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'

/** How far ahead an agency sees: long enough to call somebody, and no further. */
const aheadMs = 14 * 86_400_000

/**
 * Whom the worker's own agency may remind of what: case number and beginning, soonest first, of people
 * who agreed to `reminder` and have a place. Not agreed, no place and no longer coming look alike, and
 * counselling is never among them. Who was shown is written down.
 */
export async function openReminderList({ actor, now }: { actor: WorkerActor; now: Date }) {
  return await transaction(async (tx) => {
    const until = new Date(now.getTime() + aheadMs)
    const registrations = await tx.registration.findMany({
      where: {
        ...hasPlace,
        participant: { referrals: { some: mayRemind(actor) } },
        session: {
          ...confirmed,
          cancellation: null,
          startAt: { gt: now, lte: until },
          programme: { kind: { not: 'counselling' } },
        },
      },
      select: {
        session: { select: { startAt: true } },
        participant: {
          select: {
            referrals: { where: mayRemind(actor), select: { id: true, caseNumber: true } },
          },
        },
      },
      orderBy: { session: { startAt: 'asc' } },
    })
    const rows = registrations.flatMap(({ session, participant }) =>
      participant.referrals.map(({ id, caseNumber }) => ({
        referralId: id,
        caseNumber,
        startAt: session.startAt,
      })),
    )
    const referrals = [...new Set(rows.map(({ referralId }) => referralId))]
    if (referrals.length > 0) {
      await recordEntry(tx, {
        at: now,
        actor,
        verb: 'open reminder list',
        subject: { kind: 'agency', id: actor.agencyId },
        detail: { referrals },
      })
    }
    return rows.map(({ caseNumber, startAt }) => ({ caseNumber, startAt }))
  })
}

const mayRemind = ({ agencyId }: WorkerActor) => ({
  agencyId,
  endedAt: null,
  consents: { some: { item: 'reminder' as const, withdrawnAt: null } },
})
