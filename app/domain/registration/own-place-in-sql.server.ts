import { Prisma } from '#app/generated/prisma/client.ts'
import type { SeatForm } from '#app/generated/prisma/enums.ts'
import { knownInSql } from './is-known.server.ts'
import type { Places } from './own-place.ts'

/** How a session is taken, seen by one person, as a statement reads it beside `session`. */
interface PlaceColumns {
  isCancelled: boolean
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

/** A row with those columns among its own. */
export type WithPlaceColumns<Row> = Row & PlaceColumns

export const placeColumns = (participantId: string): Prisma.Sql => Prisma.sql`
  cancellation.session_id IS NOT NULL AS "isCancelled",
  places.taken, places.waiting, places.ahead, ${knownInSql(participantId)} AS "isKnown",
  own.form::text, own.waitlisted_at AS "waitlistedAt", own.offered_at AS "offeredAt",
  own.confirmed_at AS "confirmedAt", own.offer_ends_at AS "offerEndsAt",
  own.said_coming_at AS "saidComingAt", own.needs_guardian AS "needsGuardian"`

const hasSeat = Prisma.sql`(other.confirmed_at IS NOT NULL OR other.offered_at IS NOT NULL)`
const isWaiting = Prisma.sql`(NOT ${hasSeat} AND other.waitlisted_at IS NOT NULL)`

/** What {@link placeColumns} read from. The count is that of `countPlaces`. */
export const placeJoins = (participantId: string): Prisma.Sql => Prisma.sql`
  LEFT JOIN cancellation ON cancellation.session_id = session.id
  LEFT JOIN registration own ON own.session_id = session.id
    AND own.participant_id = ${participantId}::uuid AND own.cancelled_at IS NULL
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE ${hasSeat})::int AS taken,
      count(*) FILTER (WHERE ${isWaiting})::int AS waiting,
      count(*) FILTER (WHERE ${isWaiting} AND other.number < own.number)::int AS ahead
    FROM registration other WHERE other.session_id = session.id AND other.cancelled_at IS NULL
  ) places`

/** The row with the person's own registration in one piece. */
export function withOwn<Row>(row: WithPlaceColumns<Row>) {
  const { form, waitlistedAt, offeredAt, confirmedAt, offerEndsAt, saidComingAt, ...rest } = row
  const dates = { waitlistedAt, offeredAt, confirmedAt, cancelledAt: null }
  const needsGuardian = row.needsGuardian ?? false
  const own: Places['own'] = form && { ...dates, form, offerEndsAt, saidComingAt, needsGuardian }
  return { ...rest, own }
}
