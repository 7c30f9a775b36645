import { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind, SeatForm, SessionVenue } from '#app/generated/prisma/enums.ts'
import { database, kept } from '#app/platform/database.server.ts'
import { longestSessionMs } from '../session/closing-after.ts'
import { type ListedProgramme, programmeAsJson } from '../session/programme-as-json.server.ts'
import { kindsOfOthers } from './for-participants.ts'
import { knownInSql } from './is-known.server.ts'

/** A coming session as a list shows it, with how it is taken, seen by one person. */
export interface ComingSession {
  id: string
  doorAt: Date
  startAt: Date
  endAt: Date
  closeAt: Date
  venue: SessionVenue
  place: string | null
  capacity: number
  titleJa: string
  titleEasy: string
  titleEn: string
  isCancelled: boolean
  programme: ListedProgramme
  taken: number
  waiting: number
  ahead: number
  /** Whether the person is known to the network; the same in every row. */
  isKnown: boolean
  /** Their own registration; none: null throughout. */
  form: SeatForm | null
  waitlistedAt: Date | null
  offeredAt: Date | null
  confirmedAt: Date | null
  offerEndsAt: Date | null
  saidComingAt: Date | null
  needsGuardian: boolean | null
}

interface Wanted {
  participantId: string
  kind?: ProgrammeKind
  /** Held there, whether elsewhere too or not. */
  way?: 'online' | 'on_site'
  /** Not over by then. */
  from: Date
  /** Doors before then; without it the soonest `most`, and every own one. */
  before?: Date
  most: number
}

/**
 * The confirmed sessions for participants that are not over, by their doors. One statement, since these are
 * the pages that are opened most: read with Prisma's relations they cost five, and every registration.
 */
export async function findComingSessions(wanted: Wanted): Promise<ComingSession[]> {
  const { participantId } = wanted
  return await database().$queryRaw<ComingSession[]>(Prisma.sql`${kept}
    SELECT session.id, session.door_at AS "doorAt", session.start_at AS "startAt",
      session.end_at AS "endAt", session.close_at AS "closeAt", session.venue::text, session.place,
      session.capacity, session.title_ja AS "titleJa", session.title_easy AS "titleEasy",
      session.title_en AS "titleEn", ${programmeAsJson} AS programme,
      cancellation.session_id IS NOT NULL AS "isCancelled",
      places.taken, places.waiting, places.ahead, ${knownInSql(participantId)} AS "isKnown",
      own.form::text, own.waitlisted_at AS "waitlistedAt", own.offered_at AS "offeredAt",
      own.confirmed_at AS "confirmedAt", own.offer_ends_at AS "offerEndsAt",
      own.said_coming_at AS "saidComingAt", own.needs_guardian AS "needsGuardian"
    FROM ${offered}
    LEFT JOIN cancellation ON cancellation.session_id = session.id
    LEFT JOIN registration own ON own.session_id = session.id
      AND own.participant_id = ${participantId}::uuid AND own.cancelled_at IS NULL
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE ${hasSeat})::int AS taken,
        count(*) FILTER (WHERE ${isWaiting})::int AS waiting,
        count(*) FILTER (WHERE ${isWaiting} AND other.number < own.number)::int AS ahead
      FROM registration other WHERE other.session_id = session.id AND other.cancelled_at IS NULL
    ) places
    WHERE ${isLookedFor(wanted)} ${wanted.before ? Prisma.empty : soonestAndOwn(wanted)}
    ORDER BY session.door_at, session.id`)
}

const hasSeat = Prisma.sql`(other.confirmed_at IS NOT NULL OR other.offered_at IS NOT NULL)`
const isWaiting = Prisma.sql`(NOT ${hasSeat} AND other.waitlisted_at IS NOT NULL)`

const offered = Prisma.sql`session JOIN programme ON programme.id = session.programme_id
  LEFT JOIN room ON room.session_id = session.id AND room.closed_at IS NOT NULL`

function isLookedFor({ kind, way, from, before }: Wanted): Prisma.Sql {
  const opened = new Date(from.getTime() - longestSessionMs)
  return Prisma.sql`
    session.confirmed_at IS NOT NULL AND session.close_at > ${from} AND session.door_at > ${opened}
      AND programme.retired_at IS NULL AND programme.kind <> ALL (${kindsOfOthers}::programme_kind[])
      AND room.id IS NULL
      ${before ? Prisma.sql`AND session.door_at < ${before}` : Prisma.empty}
      ${kind ? Prisma.sql`AND programme.kind = ${kind}::programme_kind` : Prisma.empty}
      ${way ? Prisma.sql`AND session.venue IN (${way}::session_venue, 'both')` : Prisma.empty}`
}

const soonestAndOwn = (wanted: Wanted): Prisma.Sql => Prisma.sql`AND session.id = ANY (
  ARRAY(SELECT session.id FROM ${offered} WHERE ${isLookedFor(wanted)}
    ORDER BY session.door_at, session.id LIMIT ${wanted.most})
  || ARRAY(SELECT session_id FROM registration
    WHERE participant_id = ${wanted.participantId}::uuid AND cancelled_at IS NULL))`
