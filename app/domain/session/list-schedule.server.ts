import { Prisma } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { type ListedProgramme, programmeAsJson } from './programme-as-json.server.ts'

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

interface ScheduledSession {
  id: string
  startAt: Date
  endAt: Date
  titleJa: string
  titleEasy: string
  titleEn: string
  programme: ListedProgramme
  capacity: number
  isCancelled: boolean
  /** How many have a place. */
  taken: number
  /** Who is on duty, by name. */
  staff: string[]
}

/** One statement: these pages are opened often, and Prisma's relations would cost six. */
async function listSessions({ actor, from, before }: Span): Promise<ScheduledSession[]> {
  const ofActor = hasRole(actor, 'coordinator')
    ? Prisma.empty
    : Prisma.sql`AND EXISTS (SELECT FROM assignment WHERE session_id = session.id
        AND staff_id = ${actor.id}::uuid AND released_at IS NULL)`
  return await database().$queryRaw<ScheduledSession[]>(Prisma.sql`
    SELECT session.id, session.start_at AS "startAt", session.end_at AS "endAt",
      session.title_ja AS "titleJa", session.title_easy AS "titleEasy", session.title_en AS "titleEn",
      ${programmeAsJson} AS programme, session.capacity,
      EXISTS (SELECT FROM cancellation WHERE session_id = session.id) AS "isCancelled",
      (SELECT count(*)::int FROM registration WHERE session_id = session.id
        AND cancelled_at IS NULL AND registration.confirmed_at IS NOT NULL) AS taken,
      ARRAY(SELECT staff.name FROM assignment JOIN staff ON staff.id = assignment.staff_id
        WHERE session_id = session.id AND released_at IS NULL ORDER BY assignment.id) AS staff
    FROM session JOIN programme ON programme.id = session.programme_id
    WHERE session.confirmed_at IS NOT NULL AND session.door_at >= ${from} AND session.door_at < ${before}
      ${ofActor}
    ORDER BY session.door_at`)
}

export interface Load {
  staffId: string
  name: string
  duties: number
  minutes: number
}

async function listLoad({ actor, from, before }: Span): Promise<Load[]> {
  const ofActor = hasRole(actor, 'coordinator')
    ? Prisma.empty
    : Prisma.sql`AND staff.id = ${actor.id}::uuid`
  return await database().$queryRaw<Load[]>(Prisma.sql`
    SELECT staff.id AS "staffId", staff.name, count(*)::int AS duties,
      round(sum(extract(epoch FROM duty.close_at - duty.door_at)) / 60)::int AS minutes
    FROM assignment duty JOIN staff ON staff.id = duty.staff_id
    JOIN session ON session.id = duty.session_id AND session.confirmed_at IS NOT NULL
    WHERE duty.door_at >= ${from} AND duty.door_at < ${before} AND duty.released_at IS NULL ${ofActor}
    GROUP BY staff.id, staff.name ORDER BY minutes DESC, staff.name`)
}
