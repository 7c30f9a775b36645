import { Prisma } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database, kept } from '#app/platform/database.server.ts'
import { type ListedProgramme, programmeAsJson } from './programme-as-json.server.ts'
import { type SessionColumns, sessionColumns } from './session-columns.server.ts'

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
  const sessions = await listSessions({ actor, from, before })
  const seesAll = hasRole(actor, 'coordinator')
  return { sessions, load: loadOf(sessions).filter(({ id }) => seesAll || id === actor.id) }
}

interface ScheduledSession extends SessionColumns {
  programme: ListedProgramme
  isCancelled: boolean
  /** How many have a place. */
  taken: number
  /** Who is on duty, in the order in which they were assigned. */
  staff: { id: string; name: string }[]
}

/** One statement: these pages are opened often, and Prisma's relations would cost six. */
async function listSessions({ actor, from, before }: Span): Promise<ScheduledSession[]> {
  const ofActor = hasRole(actor, 'coordinator')
    ? Prisma.empty
    : Prisma.sql`AND EXISTS (SELECT FROM assignment WHERE session_id = session.id
        AND staff_id = ${actor.id}::uuid AND released_at IS NULL)`
  return await database().$queryRaw<ScheduledSession[]>(Prisma.sql`${kept}
    SELECT ${sessionColumns}, ${programmeAsJson} AS programme,
      cancellation.session_id IS NOT NULL AS "isCancelled",
      (SELECT count(*)::int FROM registration WHERE session_id = session.id
        AND cancelled_at IS NULL AND registration.confirmed_at IS NOT NULL) AS taken,
      coalesce((SELECT json_agg(json_build_object('id', staff.id, 'name', staff.name)
          ORDER BY assignment.id)
        FROM assignment JOIN staff ON staff.id = assignment.staff_id
        WHERE session_id = session.id AND released_at IS NULL), '[]') AS staff
    FROM session JOIN programme ON programme.id = session.programme_id
    LEFT JOIN cancellation ON cancellation.session_id = session.id
    WHERE session.confirmed_at IS NOT NULL AND session.door_at >= ${from} AND session.door_at < ${before}
      ${ofActor}
    ORDER BY session.door_at, session.id`)
}

export interface Load {
  /** Of the member of staff. */
  id: string
  name: string
  duties: number
  minutes: number
}

/** What sessions ask of each member of staff, who has most first. A duty lasts from the doors to the end. */
function loadOf(sessions: ScheduledSession[]): Load[] {
  const loads = new Map<string, Load>()
  for (const { staff, doorAt, closeAt } of sessions) {
    for (const { id, name } of staff) {
      const load = loads.get(id) ?? { id, name, duties: 0, minutes: 0 }
      load.duties += 1
      load.minutes += Math.round((closeAt.getTime() - doorAt.getTime()) / 60_000)
      loads.set(id, load)
    }
  }
  return [...loads.values()].toSorted(
    (one, other) => other.minutes - one.minutes || one.name.localeCompare(other.name, 'ja'),
  )
}
