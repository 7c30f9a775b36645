import { database } from '#app/platform/database.server.ts'
import { dateIn, monthsAfter } from '../programme/calendar-days.ts'
import { listClosures } from '../programme/list-closures.server.ts'
import { type ClosedBy, type Occurrence, closingOf } from '../programme/next-occurrences.ts'
import { dateText, readRule } from '../programme/programme-rule.ts'
import type { ClosedDays } from '../programme/rule.ts'
import { type Foreseen, foreseeSessions } from './foresee-sessions.ts'
import { hasPlace } from './seats-taken.ts'

/** A session in its programme's year. */
export interface YearSession {
  id: string
  startAt: Date
  endAt: Date
  state: 'proposal' | 'confirmed' | 'cancelled'
  isOver: boolean
  /** What its rule made of its date; none for one that was planned by hand. */
  occurrence: Occurrence | null
  /** It lies on a day that is closed, and nobody meant it to. */
  closedBy: ClosedBy | null
  /** The last time that somebody moved it by hand. */
  move: { fromStartAt: Date; reason: string } | null
  registered: number
  capacity: number
  staff: number
}

/** A date of a rule without a session: left out, or farther away than sessions are made. */
export interface YearDate {
  ruleId: string
  occurrence: Foreseen
}

/**
 * Twelve months of a programme from a month on: its sessions, the dates that its rules left out, and
 * those that are foreseen. Zones: each session is read on the clock of its own zone.
 */
export async function getYear({
  programmeId,
  month,
  now,
}: {
  programmeId: string
  /** YYYY-MM */
  month: string
  now: Date
}) {
  const from = `${month}-01`
  const to = monthsAfter(from, 12)
  const [closures, rules, sessions] = await Promise.all([
    listClosures(),
    database().rule.findMany({
      where: { programmeId, endedAt: null },
      orderBy: { createdAt: 'asc' },
    }),
    listSessions(programmeId, from, to),
  ])
  const byRule = rules.map((row) => {
    const rule = readRule(row)
    return { id: row.id, rule, dates: foreseeSessions(rule, { from, to, closures }) }
  })
  const dates = byRule.flatMap(({ id, rule, dates: foreseen }) =>
    foreseen
      .filter(({ ruleDate }) => ruleDate >= dateIn(now, rule.zone))
      .filter(({ times }) => times === null || times.doorAt > now)
      .map((occurrence) => ({ ruleId: id, occurrence })),
  )
  const named = new Set(sessions.map((session) => nameOf(session.ruleId, session.ruleDate)))
  return {
    rules: byRule.map(({ id, rule }) => ({ id, ...rule })),
    sessions: sessions.map((session) => {
      const ofRule = byRule.find(({ id }) => id === session.ruleId)
      const ruleDate = session.ruleDate && dateText(session.ruleDate)
      const occurrence = ofRule?.dates.find((date) => date.ruleDate === ruleDate) ?? null
      return readSession(session, { occurrence, closures, now })
    }),
    dates: dates.filter(({ ruleId, occurrence }) => !named.has(`${ruleId} ${occurrence.ruleDate}`)),
  }
}

const nameOf = (ruleId: string | null, ruleDate: Date | null) =>
  `${ruleId} ${ruleDate && dateText(ruleDate)}`

async function listSessions(programmeId: string, from: string, to: string) {
  const span = { gte: new Date(`${from}T00:00:00+09:00`), lt: new Date(`${to}T00:00:00+09:00`) }
  return await database().session.findMany({
    where: { programmeId, startAt: span },
    include: {
      cancellation: { select: { createdAt: true } },
      moves: { orderBy: { createdAt: 'desc' }, take: 1 },
      // Counted below: asked to count, Prisma counts those of all sessions there ever were.
      registrations: { where: hasPlace, select: { id: true } },
      assignments: { where: { releasedAt: null }, select: { id: true } },
    },
    orderBy: { startAt: 'asc' },
  })
}

function readSession(
  session: Awaited<ReturnType<typeof listSessions>>[number],
  {
    occurrence,
    closures,
    now,
  }: { occurrence: Occurrence | null; closures: ClosedDays[]; now: Date },
): YearSession {
  const { id, startAt, endAt, zone, capacity, cancellation, confirmedAt, closeAt } = session
  const { moves, registrations, assignments } = session
  const isMeant = occurrence?.outcome === 'kept' || cancellation !== null || closeAt <= now
  const state = confirmedAt ? 'confirmed' : 'proposal'
  return {
    id,
    startAt,
    endAt,
    capacity,
    occurrence,
    state: cancellation ? 'cancelled' : state,
    isOver: closeAt <= now,
    closedBy: isMeant ? null : closingOf(dateIn(startAt, zone), closures),
    move: moves[0] ?? null,
    registered: registrations.length,
    staff: assignments.length,
  }
}
