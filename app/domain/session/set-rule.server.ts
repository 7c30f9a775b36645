import type { Rule } from '#app/generated/prisma/client.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { canSetRule } from '../programme/can-set-rule.ts'
import { listClosures } from '../programme/list-closures.server.ts'
import { type ProgrammeRule, dateColumn, ruleColumns } from '../programme/programme-rule.ts'
import { cancelInside } from './cancel-session.server.ts'
import { changeVenue } from './change-venue.server.ts'
import {
  type Difference,
  type Kept,
  type StandingSession,
  isProtected,
} from './compare-with-rule.ts'
import {
  type DoubleBooking,
  findDoubleBookings,
  refuseDoubleBooking,
} from './find-double-bookings.server.ts'
import { materialiseRule } from './materialise-rule.server.ts'
import { differenceKey, readDifference } from './read-difference.server.ts'
import { retimeSession } from './retime-session.server.ts'
import { areSameTimes, sessionTimes } from './session-times.ts'

interface NewRule {
  actor: StaffActor
  programmeId: string
  rule: ProgrammeRule
  /** The rule that this one replaces; none: it only adds. */
  replacedId: string | null
  /** What was shown before it was pressed. */
  seenKey: string
  /** Sessions with people in them, or moved by hand, that are to follow all the same. */
  followingIds: string[]
  /** Participants read it where their session moves or is cancelled. */
  reason: string
  now: Date
}

/**
 * Sets a rule and puts its sessions into the calendar as proposals. Sessions of the rule that it
 * replaces follow: proposals silently, confirmed ones with the reason; those with people in them, or
 * moved by hand, only where they are named. Where somebody on duty would be booked twice nothing is
 * done, and their other duties are returned.
 * @throws Refusal of `canSetRule` | `times_out_of_order` | `difference_changed` | `reason_missing` |
 * `staff_double_booked`; Response 404
 */
export async function setRule(asked: NewRule): Promise<{ doubleBooked: DoubleBooking[] }> {
  const { actor, programmeId, rule, replacedId, seenKey, followingIds, now } = asked
  requireCoordinator(actor)
  checkRule(rule, now)
  return await refuseDoubleBooking(() =>
    transaction(async (tx) => {
      await holdRule(tx, { programmeId, replacedId })
      const difference = await readDifference(tx, { rule, replacedId, now })
      if (differenceKey(difference) !== seenKey) throw new Refusal('difference_changed')
      const follows = ({ session }: Kept) =>
        !isProtected(session) || followingIds.includes(session.id)
      const moving = difference.changes.filter(follows)
      const doubleBooked = await findAllDoubleBookings(tx, moving)
      if (doubleBooked.length > 0) return { doubleBooked }
      requireReason(asked, difference, moving)
      const row = await writeRule(tx, asked)
      await keepSessions(tx, row, [...difference.stays, ...difference.changes])
      await changeSessions(tx, asked, moving)
      await takeAway(tx, asked, difference)
      await materialiseRule(tx, { row, closures: await listClosures({}, tx), now })
      return { doubleBooked: [] }
    }),
  )
}

/** @throws Refusal of `canSetRule` | `times_out_of_order` */
export function checkRule(rule: ProgrammeRule, now: Date): void {
  const answer = canSetRule(rule, now)
  if (answer !== true) throw new Refusal(answer)
  if (!sessionTimes({ ...rule, date: rule.startsOn })) throw new Refusal('times_out_of_order')
}

/** Nobody else changes the rule, and nobody gets a place in its sessions, until this is done. */
async function holdRule(
  tx: Transaction,
  { programmeId, replacedId }: Pick<NewRule, 'programmeId' | 'replacedId'>,
) {
  const programme = await tx.programme.findFirst({ where: { id: programmeId, retiredAt: null } })
  if (!programme) throw new Response(null, { status: 404 })
  if (replacedId === null) return
  await tx.$executeRaw`SELECT id FROM rule WHERE id = ${replacedId}::uuid FOR UPDATE`
  const replaced = { id: replacedId, programmeId, endedAt: null }
  if ((await tx.rule.count({ where: replaced })) === 0) throw new Response(null, { status: 404 })
  await tx.$executeRaw`SELECT id FROM session WHERE rule_id = ${replacedId}::uuid ORDER BY id FOR UPDATE`
}

/** Whoever has a place, or may have seen the session, is told why it changed. */
function requireReason({ reason, followingIds }: NewRule, { goes }: Difference, moving: Kept[]) {
  const isLost = (session: StandingSession) =>
    isProtected(session) ? followingIds.includes(session.id) : session.isConfirmed
  const isTold = moving.some(({ session }) => session.isConfirmed) || goes.some(isLost)
  if (isTold && reason === '') throw new Refusal('reason_missing')
}

async function findAllDoubleBookings(tx: Transaction, moving: Kept[]): Promise<DoubleBooking[]> {
  const exceptSessionIds = moving.map(({ session }) => session.id)
  const found: DoubleBooking[] = []
  for (const { session, foreseen } of moving) {
    const duties = await tx.assignment.findMany({
      where: { sessionId: session.id, releasedAt: null },
      select: { staffId: true },
    })
    const staffIds = duties.map(({ staffId }) => staffId)
    if (foreseen.times)
      found.push(
        ...(await findDoubleBookings(tx, { staffIds, exceptSessionIds, ...foreseen.times })),
      )
  }
  return found
}

async function writeRule(
  tx: Transaction,
  { actor, programmeId, rule, replacedId, now }: NewRule,
): Promise<Rule> {
  if (replacedId !== null)
    await tx.rule.update({ where: { id: replacedId }, data: { endedAt: now } })
  const row = await tx.rule.create({
    data: { programmeId, ...ruleColumns(rule), createdAt: now, createdById: actor.id },
  })
  const verb = replacedId === null ? 'set rule' : 'change rule'
  await recordEntry(tx, {
    at: now,
    actor,
    verb,
    subject: { kind: 'programme', id: programmeId },
    detail: { ruleId: row.id, replacedId },
  })
  return row
}

/** Whatever stands on a day of the new rule belongs to it, also where it stays as it was. */
async function keepSessions(tx: Transaction, row: Rule, kept: Kept[]) {
  for (const { session, foreseen } of kept) {
    const named = { ruleId: row.id, ruleDate: dateColumn(foreseen.ruleDate) }
    await tx.session.update({ where: { id: session.id }, data: named })
  }
}

async function changeSessions(
  tx: Transaction,
  { actor, rule, reason, now }: NewRule,
  moving: Kept[],
) {
  const { venue, place, zone } = rule
  for (const { session, foreseen } of moving) {
    const { times } = foreseen
    const isMoved = times !== null && !areSameTimes(session, times)
    if (session.isConfirmed && !isMoved)
      await changeVenue(tx, { actor, session, to: { venue, place }, reason, now })
    await tx.session.update({ where: { id: session.id }, data: { venue, place, zone } })
    if (!isMoved) continue
    if (session.isConfirmed) await retimeSession(tx, { actor, session, times, reason, now })
    else await tx.session.update({ where: { id: session.id }, data: times })
  }
}

async function takeAway(
  tx: Transaction,
  { actor, followingIds, reason, now }: NewRule,
  { goes }: Difference,
) {
  for (const session of goes) {
    if (isProtected(session) && !followingIds.includes(session.id)) continue
    if (session.isConfirmed || isProtected(session))
      await cancelInside(tx, { actor, sessionId: session.id, reason, now })
    else await tx.session.delete({ where: { id: session.id } })
  }
}
