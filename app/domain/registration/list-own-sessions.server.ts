import type { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { closingAfter } from '../session/closing-after.ts'
import { confirmed } from '../session/confirmed.ts'
import { overAt } from '../session/session-times.ts'
import { isKnown } from './apply.server.ts'
import { forParticipants } from './for-participants.ts'
import { type OwnPlace, ownPlace, type SessionWithPlaces } from './own-place.ts'

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
  const coming = whereComing(chosen, now)
  const [sessions, own, known] = await Promise.all([
    findSessions(coming, chosen.before ? undefined : listed),
    chosen.before ? [] : findOwnIds(actor, coming),
    isKnown(database(), actor.id),
  ])
  const near = new Set(sessions.map(({ id }) => id))
  const further = own.filter((id) => !near.has(id))
  const all =
    further.length > 0 ? [...sessions, ...(await findSessions({ id: { in: further } }))] : sessions
  return all
    .map((session) => withOwnPlace(session, { participantId: actor.id, isKnown: known, now }))
    .filter((session) => session.ownState !== null || session.cancellation === null)
    .filter((session) => !isTakenCounselling(session))
}

function whereComing({ kind, way, from, before }: Chosen, now: Date): Prisma.SessionWhereInput {
  return {
    AND: [
      confirmed,
      closingAfter(from && from > now ? from : now),
      before ? { doorAt: { lt: before } } : {},
      way ? { venue: { in: [way, 'both'] } } : {},
      { OR: [{ room: null }, { room: { closedAt: null } }] },
      { programme: { AND: [{ retiredAt: null, kind }, forParticipants] } },
    ],
  }
}

/** The sessions in which somebody has a place or waits for one, by id. */
async function findOwnIds(
  { id: participantId }: ParticipantActor,
  coming: Prisma.SessionWhereInput,
) {
  const own = await database().registration.findMany({
    where: { participantId, cancelledAt: null, session: coming },
    select: { sessionId: true },
  })
  return own.map(({ sessionId }) => sessionId)
}

const findSessions = (where: Prisma.SessionWhereInput, take?: number) =>
  database().session.findMany({
    where,
    include: {
      programme: true,
      room: { select: { closedAt: true } },
      cancellation: true,
      registrations: open,
    },
    orderBy: { doorAt: 'asc' },
    take,
  })

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
  const own = withOwnPlace(session, { participantId: actor.id, isKnown: known, now })
  if (isTakenCounselling(own)) throw new Response(null, { status: 404 })
  const { asksGuardian, guardianConsents } = session.programme
  return { ...own, asksAge: asksGuardian && guardianConsents.length === 0 }
}

type Closing = { closeAt: Date; room: { closedAt: Date | null } | null }

function withOwnPlace<Row extends SessionWithPlaces & Closing>(
  row: Row,
  person: Parameters<typeof ownPlace>[1],
) {
  const { registrations: _others, ...session } = row
  const over = overAt(row)
  return { ...session, overAt: over, ...ownPlace({ ...row, overAt: over }, person) }
}
