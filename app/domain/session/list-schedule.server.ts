import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { confirmed } from './confirmed.ts'
import { onDuty } from './on-duty.ts'
import { hasPlace } from './seats-taken.ts'

interface Span {
  actor: StaffActor
  /** Doors from then on, and before then. */
  from: Date
  before: Date
}

/**
 * The sessions of a week or a month, soonest first, and what they ask of each member of staff: how many
 * duties, and how long from the doors to the end. A coordinator sees everybody's, others their own.
 */
export async function listSchedule({ actor, from, before }: Span) {
  const [sessions, load] = await Promise.all([
    listSessions({ actor, from, before }),
    listLoad({ actor, from, before }),
  ])
  return { sessions, load }
}

const listSessions = ({ actor, from, before }: Span) =>
  database().session.findMany({
    where: { ...confirmed, ...onDuty(actor), doorAt: { gte: from, lt: before } },
    include: {
      programme: true,
      cancellation: { select: { createdAt: true } },
      assignments: { where: { releasedAt: null }, select: { staff: { select: { name: true } } } },
      // Counted here: asked to count, Prisma counts the registrations of all sessions there ever were.
      registrations: { where: hasPlace, select: { id: true } },
    },
    orderBy: { doorAt: 'asc' },
  })

export interface Load {
  staffId: string
  name: string
  duties: number
  minutes: number
}

async function listLoad({ actor, from, before }: Span): Promise<Load[]> {
  const duties = await database().assignment.findMany({
    where: {
      doorAt: { gte: from, lt: before },
      releasedAt: null,
      session: confirmed,
      staffId: hasRole(actor, 'coordinator') ? undefined : actor.id,
    },
    select: { staffId: true, doorAt: true, closeAt: true, staff: { select: { name: true } } },
  })
  const byStaff = Object.values(Object.groupBy(duties, ({ staffId }) => staffId))
  return byStaff
    .flatMap((own = []) => {
      const [first] = own
      if (!first) return []
      const ms = own.reduce((sum, { doorAt, closeAt }) => sum + +closeAt - +doorAt, 0)
      const { staffId, staff } = first
      return [{ staffId, name: staff.name, duties: own.length, minutes: Math.round(ms / 60_000) }]
    })
    .toSorted((one, other) => other.minutes - one.minutes)
}
