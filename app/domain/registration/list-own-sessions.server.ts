import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { findComingSessions } from './find-coming-sessions.server.ts'
import { findOwnSession } from './find-own-session.server.ts'
import { withOwn, type WithPlaceColumns } from './own-place-in-sql.server.ts'
import { type OwnPlace, ownPlace, type SessionWithPlaces } from './own-place.ts'

/** What somebody looks for. Nothing said: everything that comes, soonest first. */
export interface Chosen {
  kind?: ProgrammeKind
  /** Held there, whether elsewhere too or not. */
  way?: 'online' | 'on_site'
  /** Doors from then on, and before then: a month. */
  from?: Date
  before?: Date
}

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
  })
  return sessions
    .map((session) => withOwnPlace({ ...session, overAt: session.closeAt }, now))
    .filter((session) => session.ownState !== null || !session.isCancelled)
    .filter((session) => !isTakenCounselling(session))
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
  const session = await findOwnSession({ participantId: actor.id, sessionId })
  if (!session) throw new Response(null, { status: 404 })
  const { openedAt, closedAt, hasGuardian, programme } = session
  const own = withOwnPlace({ ...session, overAt: closedAt ?? session.closeAt }, now)
  if (isTakenCounselling(own)) throw new Response(null, { status: 404 })
  return { ...own, room: { openedAt, closedAt }, asksAge: programme.asksGuardian && !hasGuardian }
}

type Row = Pick<SessionWithPlaces, 'capacity' | 'doorAt' | 'programme'> & { overAt: Date }

function withOwnPlace<Of extends Row>(row: WithPlaceColumns<Of>, now: Date) {
  const { own, taken, waiting, isKnown, ...session } = withOwn(row)
  const { ahead, isCancelled, capacity, doorAt, overAt, programme } = row
  const places = { own, taken, waiting, ahead }
  const place = ownPlace(
    { ...places, isCancelled, capacity, doorAt, overAt, programme },
    { isKnown, now },
  )
  return { ...session, ...place }
}
