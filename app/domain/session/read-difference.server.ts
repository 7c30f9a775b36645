import { createHash } from 'node:crypto'
import type { Rows } from '#app/platform/database.server.ts'
import { dateIn, daysAfter, monthsAfter } from '../programme/calendar-days.ts'
import { listClosures } from '../programme/list-closures.server.ts'
import { type ProgrammeRule, dateText } from '../programme/programme-rule.ts'
import { type Difference, compareWithRule } from './compare-with-rule.ts'
import { foreseeSessions, materialisedMonths } from './foresee-sessions.ts'

/**
 * What a rule would do to the coming sessions of the one that it replaces (none: it only adds), as far
 * ahead as sessions are put into the calendar.
 */
export async function readDifference(
  rows: Rows,
  { rule, replacedId, now }: { rule: ProgrammeRule; replacedId: string | null; now: Date },
): Promise<Difference> {
  const today = dateIn(now, rule.zone)
  const range = { from: daysAfter(today, -14), to: monthsAfter(today, materialisedMonths) }
  const foreseen = foreseeSessions(rule, { ...range, closures: await listClosures({}, rows) })
  const standing = replacedId === null ? [] : await listStanding(rows, replacedId, rule.zone, now)
  const coming = foreseen.filter(({ times }) => times !== null && times.doorAt > now)
  return compareWithRule(rule, standing, coming)
}

async function listStanding(rows: Rows, ruleId: string, zone: string, now: Date) {
  const sessions = await rows.session.findMany({
    where: { ruleId, doorAt: { gt: now } },
    include: {
      cancellation: true,
      moves: { select: { id: true } },
      registrations: { where: { cancelledAt: null }, select: { id: true } },
    },
    orderBy: { doorAt: 'asc' },
  })
  return sessions.map(({ confirmedAt, cancellation, moves, registrations, ...session }) => ({
    ...session,
    date: dateIn(session.startAt, zone),
    ruleDate: session.ruleDate && dateText(session.ruleDate),
    isConfirmed: confirmedAt !== null,
    isCancelled: cancellation !== null,
    isMovedByHand: moves.length > 0,
    registered: registrations.length,
  }))
}

/** Names one difference: another one, however small, has another name. */
export function differenceKey({ stays, changes, goes, comes }: Difference): string {
  const ids = [
    stays.map(({ session }) => session.id),
    changes.map(({ session, foreseen }) => [session.id, session.registered, foreseen.date]),
    goes.map(({ id, registered, isConfirmed }) => [id, registered, isConfirmed]),
    comes.map(({ date }) => date),
  ]
  return createHash('sha256').update(JSON.stringify(ids)).digest('base64url')
}
