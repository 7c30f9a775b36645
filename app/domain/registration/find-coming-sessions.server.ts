import { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import { database, kept } from '#app/platform/database.server.ts'
import { longestSessionMs } from '../session/closing-after.ts'
import { type ListedProgramme, programmeAsJson } from '../session/programme-as-json.server.ts'
import { type SessionColumns, sessionColumns } from '../session/session-columns.server.ts'
import { forParticipantsInSql } from './for-participants-in-sql.server.ts'
import { placeColumns, placeJoins, type WithPlaceColumns } from './own-place-in-sql.server.ts'

/** A coming session as a list shows it, with how it is taken, seen by one person. */
type ComingSession = WithPlaceColumns<SessionColumns & { programme: ListedProgramme }>

interface Wanted {
  participantId: string
  kind?: ProgrammeKind
  /** Held there, whether elsewhere too or not. */
  way?: 'online' | 'on_site'
  /** Not over by then. */
  from: Date
  /** Doors before then; without it the twelve soonest, and every own one. */
  before?: Date
}

/**
 * The confirmed sessions for participants that are not over, by their doors. One statement, since these are
 * the pages that are opened most: read with Prisma's relations they cost five, and every registration.
 */
export async function findComingSessions(wanted: Wanted): Promise<ComingSession[]> {
  const { participantId } = wanted
  return await database().$queryRaw<ComingSession[]>(Prisma.sql`${kept}
    SELECT ${sessionColumns}, ${programmeAsJson} AS programme, ${placeColumns(participantId)}
    FROM ${offered} ${placeJoins(participantId)}
    WHERE ${isLookedFor(wanted)} ${wanted.before ? Prisma.empty : soonestAndOwn(wanted)}
    ORDER BY session.door_at, session.id`)
}

const offered = Prisma.sql`session JOIN programme ON programme.id = session.programme_id
  LEFT JOIN room ON room.session_id = session.id AND room.closed_at IS NOT NULL`

function isLookedFor({ kind, way, from, before }: Wanted): Prisma.Sql {
  const opened = new Date(from.getTime() - longestSessionMs)
  return Prisma.sql`
    session.confirmed_at IS NOT NULL AND session.close_at > ${from} AND session.door_at > ${opened}
      AND programme.retired_at IS NULL AND ${forParticipantsInSql}
      AND room.session_id IS NULL
      ${before ? Prisma.sql`AND session.door_at < ${before}` : Prisma.empty}
      ${kind ? Prisma.sql`AND programme.kind = ${kind}::programme_kind` : Prisma.empty}
      ${way ? Prisma.sql`AND session.venue IN (${way}::session_venue, 'both')` : Prisma.empty}`
}

/**
 * About as many as somebody reads. The number stands in the text, and the sessions are named by an array:
 * otherwise a kept plan expects thousands, and reads them.
 */
const soonestAndOwn = (wanted: Wanted): Prisma.Sql => Prisma.sql`AND session.id = ANY (
  ARRAY(SELECT session.id FROM ${offered} WHERE ${isLookedFor(wanted)}
    ORDER BY session.door_at, session.id LIMIT 12)
  || ARRAY(SELECT session_id FROM registration
    WHERE participant_id = ${wanted.participantId}::uuid AND cancelled_at IS NULL))`
