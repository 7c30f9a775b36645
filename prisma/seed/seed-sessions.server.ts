import { dateIn, monthsAfter } from '#app/domain/programme/calendar-days.ts'
import { listClosures } from '#app/domain/programme/list-closures.server.ts'
import { dateColumn, dateText } from '#app/domain/programme/programme-rule.ts'
import { foreseeSessions } from '#app/domain/session/foresee-sessions.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { chance, demoId } from './demo-id.ts'
import { staff } from './people.ts'
import { programmes } from './programmes.ts'
import { programmeId, staffId } from './demo-ids.ts'
import { planPhases } from './plan-phases.ts'
import { planRegistrations } from './plan-registrations.ts'
import type { PlannedSession } from './planned-session.ts'
import { demoRules, months } from './seed-rules.server.ts'

const dayMs = 86_400_000
const zone = 'Asia/Tokyo'

const facilitators = staff
  .filter(({ roles }) => roles.includes('facilitator'))
  .map(({ key }) => staffId(key))
const counsellor = staffId('morikawa')
const coordinator = staffId('nagao')

type Span = Pick<PlannedSession, 'doorAt' | 'closeAt'>

/** Who is on duty when, so that nobody is booked twice. */
export type Duties = (Span & { staffId: string })[]

/**
 * Three months of sessions behind and before us, with staff and places. Sessions that are there stay as
 * they are, but for proposals whose time has come.
 */
export async function seedSessions(tx: Transaction, now: Date): Promise<void> {
  const planned = await planSessions(tx, now)
  const nameOf = ({ ruleId, ruleDate }: Pick<PlannedSession, 'ruleId' | 'ruleDate'>) =>
    `${ruleId} ${ruleDate instanceof Date ? dateText(ruleDate) : ''}`
  const names = new Set(planned.map(nameOf))
  const named = await tx.session.findMany({
    where: { ruleId: { not: null } },
    include: { cancellation: true, _count: { select: { moves: true } } },
  })
  const there = named.filter((session) => names.has(nameOf(session)))
  const proposals = there.filter(
    ({ confirmedAt, cancellation, _count }) => !confirmedAt && !cancellation && _count.moves === 0,
  )
  await tx.session.deleteMany({ where: { id: { in: proposals.map(({ id }) => id) } } })
  const known = new Set(there.filter((session) => !proposals.includes(session)).map(nameOf))
  const missing = planned.filter((session) => !known.has(nameOf(session)))
  const duties = await readDuties(tx, missing)
  await insertSessions(tx, missing, now, (session) => chooseStaff(session, duties))
}

/** Which staff have a duty that touches any of these sessions. */
export async function readDuties(tx: Transaction, sessions: Span[]): Promise<Duties> {
  if (sessions.length === 0) return []
  const first = new Date(Math.min(...sessions.map(({ doorAt }) => doorAt.getTime())))
  return await tx.assignment.findMany({
    where: { releasedAt: null, closeAt: { gt: first } },
    select: { staffId: true, doorAt: true, closeAt: true },
  })
}

/** Writes sessions with their duties and places. A cancelled one keeps no duty. */
export async function insertSessions(
  tx: Transaction,
  sessions: PlannedSession[],
  now: Date,
  staffOf: (session: PlannedSession) => string[],
): Promise<void> {
  await tx.session.createMany({ data: sessions.map(({ key: _key, ...session }) => session) })
  await tx.phase.createMany({ data: sessions.flatMap(planPhases) })
  const isCancelled = (session: PlannedSession) => hasSnow(session, now)
  const cancelled = sessions.filter(isCancelled)
  await tx.cancellation.createMany({
    data: cancelled.map(({ id, startAt }) => ({
      sessionId: id,
      reason: '大雪のおそれがあるため、今回は中止します。',
      staffId: coordinator,
      createdAt: new Date(Math.min(startAt.getTime() - dayMs, now.getTime())),
    })),
  })
  await tx.assignment.createMany({
    data: sessions.flatMap((session) =>
      staffOf(session).map((id, index) => ({
        id: demoId(`assignment ${session.id} ${id}`),
        sessionId: session.id,
        staffId: id,
        role: index === 0 ? ('lead' as const) : ('support' as const),
        doorAt: session.doorAt,
        closeAt: session.closeAt,
        createdAt: session.createdAt,
        releasedAt: isCancelled(session) ? session.createdAt : null,
      })),
    ),
  })
  await tx.registration.createMany({
    data: sessions.flatMap((session) => planRegistrations(session, now)),
  })
}

/** What the rules name in the months around us, as it stands in the calendar. */
async function planSessions(tx: Transaction, now: Date): Promise<PlannedSession[]> {
  const today = dateIn(now, zone)
  const range = { from: monthsAfter(today, -months), to: monthsAfter(today, months) }
  const closures = await listClosures({}, tx)
  return demoRules(now)
    .flatMap(({ id: ruleId, key, rule }) =>
      foreseeSessions(rule, { ...range, closures }).flatMap(({ ruleDate, times }) => {
        if (!times) return []
        const createdAt = new Date(Math.min(times.doorAt.getTime() - 60 * dayMs, now.getTime()))
        const { venue, place } = rule
        const { capacity } = programmes[key]
        return [
          {
            id: demoId(`session ${key} ${ruleDate} ${rule.start}`),
            key,
            programmeId: programmeId(key),
            ruleId,
            ruleDate: dateColumn(ruleDate),
            zone,
            venue,
            place,
            capacity,
            createdAt,
            confirmedAt: createdAt,
            ...times,
          },
        ]
      }),
    )
    .toSorted((a, b) => a.doorAt.getTime() - b.doorAt.getTime())
}

/** Two who are free, beginning with another one each time; for counselling the counsellor. Takes them. */
export function chooseStaff(session: PlannedSession, duties: Duties): string[] {
  const isAlone = programmes[session.key].staff === 'counsellor'
  const from = Math.floor(chance(session.id) * facilitators.length)
  const inTurn = isAlone
    ? [counsellor]
    : [...facilitators.slice(from), ...facilitators.slice(0, from), staffId('miura'), counsellor]
  const chosen = inTurn.filter((id) => isFree(id, session, duties)).slice(0, isAlone ? 1 : 2)
  const { doorAt, closeAt } = session
  duties.push(...chosen.map((id) => ({ staffId: id, doorAt, closeAt })))
  return chosen
}

const isFree = (id: string, { doorAt, closeAt }: Span, duties: Duties) =>
  !duties.some((duty) => duty.staffId === id && duty.doorAt < closeAt && doorAt < duty.closeAt)

/** Snow is foreseen for two weeks at most. Tea is always there. */
const hasSnow = ({ id, key, startAt }: PlannedSession, now: Date) =>
  programmes[key].kind !== 'tea_gathering' &&
  startAt.getTime() - now.getTime() < 14 * dayMs &&
  chance(`${id} snow`) < 0.12
