import type { Rule } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { dateIn, daysAfter, monthsAfter } from '../programme/calendar-days.ts'
import { dateColumn, dateText, readRule } from '../programme/programme-rule.ts'
import type { ClosedDays } from '../programme/rule.ts'
import { foreseeSessions, materialisedMonths } from './foresee-sessions.ts'

/** A named date can have moved so far that its session is still to come. */
const movedDays = 14

/**
 * Puts the sessions that a rule names in the coming six months into the calendar, as proposals, and
 * lets those that are still proposals follow the closed days. What somebody confirmed, cancelled or
 * moved is left alone; done twice, it is done once. The caller holds the rule's row.
 */
export async function materialiseRule(
  tx: Transaction,
  { row, closures, now }: { row: Rule; closures: ClosedDays[]; now: Date },
): Promise<void> {
  const rule = readRule(row)
  const today = dateIn(now, rule.zone)
  const from = daysAfter(today, -movedDays)
  const range = { from, to: monthsAfter(today, materialisedMonths), closures }
  const there = await tx.session.findMany({
    where: { ruleId: row.id, ruleDate: { gte: dateColumn(from) } },
    include: {
      cancellation: true,
      moves: { select: { id: true } },
      registrations: { select: { id: true } },
    },
  })
  const { capacity } = await tx.programme.findUniqueOrThrow({ where: { id: row.programmeId } })
  const byRuleDate = new Map(
    there.map((session) => [session.ruleDate && dateText(session.ruleDate), session]),
  )
  for (const { ruleDate, times } of foreseeSessions(rule, range)) {
    const session = byRuleDate.get(ruleDate)
    if (session && !isProposal(session)) continue
    if (!times) {
      if (session) await tx.session.delete({ where: { id: session.id } })
    } else if (session) {
      if (session.doorAt.getTime() !== times.doorAt.getTime())
        await tx.session.update({ where: { id: session.id }, data: times })
    } else if (times.doorAt > now) {
      await tx.session.create({
        data: {
          programmeId: row.programmeId,
          ruleId: row.id,
          ruleDate: dateColumn(ruleDate),
          ...times,
          zone: rule.zone,
          venue: rule.venue,
          place: rule.place,
          capacity,
          createdAt: now,
        },
      })
    }
  }
}

const isProposal = (session: {
  confirmedAt: Date | null
  cancellation: unknown
  moves: unknown[]
  registrations: unknown[]
}) =>
  session.confirmedAt === null &&
  session.cancellation === null &&
  session.moves.length + session.registrations.length === 0
