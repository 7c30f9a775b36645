import type { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { overAt } from '../session/session-times.ts'
import { forParticipants } from './for-participants.ts'
import { type ComingSession, findComingSessions } from './find-coming-sessions.server.ts'
import { isKnown } from './is-known.server.ts'
import { type OwnPlace, ownPlace, placesIn, type SessionWithPlaces } from './own-place.ts'

const open = {
  where: { cancelledAt: null },
  select: {
    participantId: true,
    number: true,
    form: true,
    offerEndsAt: true,
    needsGuardian: true,
    saidComingAt: true,
    waitlistedAt: true,
    offeredAt: true,
    confirmedAt: true,
    cancelledAt: true,
  },
} satisfies Prisma.Session$registrationsArgs

/** What somebody looks for. Nothing said: everything that comes, soonest first. */
export interface Chosen {
  kind?: ProgrammeKind
  /** Held there, whether elsewhere too or not. */
  way?: 'online' | 'on_site'
  /** Doors from then on, and before then: a month. */
  from?: Date
  before?: Date
}

/** How many come in a list that names no month: about as many as somebody reads, and every own one. */
const listed = 12

/**
 * The coming sessions with this person's own place in each, soonest first. Nothing to choose any more
 * are those that were cancelled without touching the person, and counselling that somebody else has
 * taken, which is nobody's business.
 */
export async function listOwnSessions({
  actor,
  now,
  chosen = {},
}: {
  actor: ParticipantActor
  now: Date
  chosen?: Chosen
}) {
  const { from, before, kind, way } = chosen
  const sessions = await findComingSessions({
    participantId: actor.id,
    kind,
    way,
    from: from && from > now ? from : now,
    before,
    most: listed,
  })
  return sessions
    .map(({ isKnown: known, ...session }) =>
      withOwnPlace(asTaken(session), { isKnown: known, now }),
    )
    .filter((session) => session.ownState !== null || !session.isCancelled)
    .filter((session) => !isTakenCounselling(session))
}

/** A row of the list with the person's own registration in one piece. Rooms that were closed are not in it. */
function asTaken(session: Omit<ComingSession, 'isKnown'>) {
  const { form, waitlistedAt, offeredAt, confirmedAt, ...row } = session
  const { offerEndsAt, saidComingAt, needsGuardian, isCancelled, ...rest } = row
  const dates = { waitlistedAt, offeredAt, confirmedAt, cancelledAt: null }
  const own = form && {
    ...dates,
    form,
    offerEndsAt,
    saidComingAt,
    needsGuardian: needsGuardian ?? false,
  }
  return { ...rest, own, isCancelled, cancellation: isCancelled ? {} : null, room: null }
}

const isTakenCounselling = ({
  programme,
  ownState,
  seatsLeft,
}: Pick<SessionWithPlaces, 'programme'> & OwnPlace) =>
  programme.kind === 'counselling' && ownState === null && seatsLeft === 0

/** One session with this person's own place. @throws Response 404 */
export async function getOwnSession({
  actor,
  sessionId,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  now: Date
}) {
  const session = await database().session.findFirst({
    where: { id: sessionId, ...confirmed, programme: forParticipants },
    include: {
      programme: {
        include: {
          picture: { select: { hash: true } },
          guardianConsents: {
            where: { participantId: actor.id, withdrawnAt: null },
            select: { id: true },
          },
        },
      },
      room: { select: { openedAt: true, closedAt: true } },
      cancellation: true,
      registrations: open,
      assignments: { where: { releasedAt: null }, include: { staff: { select: { name: true } } } },
      moves: { orderBy: { createdAt: 'desc' }, take: 1 },
      venueChanges: { orderBy: { createdAt: 'desc' }, take: 1 },
      phases: { orderBy: { fromMinute: 'asc' } },
      guestKeys: {
        where: { revokedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { role: true, name: true, affiliation: true },
      },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  const known = await isKnown(database(), actor.id)
  const { registrations, ...row } = session
  const places = placesIn(registrations, actor.id)
  const own = withOwnPlace({ ...row, ...places }, { isKnown: known, now })
  if (isTakenCounselling(own)) throw new Response(null, { status: 404 })
  const { asksGuardian, guardianConsents } = session.programme
  return { ...own, asksAge: asksGuardian && guardianConsents.length === 0 }
}

type Closing = { closeAt: Date; room: { closedAt: Date | null } | null }

function withOwnPlace<Row extends SessionWithPlaces & Closing>(
  row: Row,
  person: Parameters<typeof ownPlace>[1],
) {
  const { own: _own, taken: _taken, waiting: _waiting, ...session } = row
  const over = overAt(row)
  return { ...session, overAt: over, ...ownPlace({ ...row, overAt: over }, person) }
}
