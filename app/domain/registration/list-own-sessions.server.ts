import type { ProgrammeKind, SeatForm } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { overAt } from '../session/session-times.ts'
import { forParticipants } from './for-participants.ts'
import { confirmed } from '../session/confirmed.ts'

/**
 * The coming sessions with this person's own place in each, soonest first. Nothing to choose any more
 * are those that were cancelled without touching the person, and counselling that somebody else has
 * taken, which is nobody's business.
 */
export async function listOwnSessions({ actor, now }: { actor: ParticipantActor; now: Date }) {
  const sessions = await database().session.findMany({
    where: {
      ...confirmed,
      closeAt: { gt: now },
      OR: [{ room: null }, { room: { closedAt: null } }],
      programme: { retiredAt: null, ...forParticipants },
    },
    include: {
      programme: true,
      room: { select: { closedAt: true } },
      cancellation: true,
      registrations: { where: { cancelledAt: null }, select: { participantId: true, form: true } },
    },
    orderBy: { doorAt: 'asc' },
    take: 24,
  })
  return sessions
    .map((session) => withOwnPlace(session, actor))
    .filter((session) => session.ownForm !== null || session.cancellation === null)
    .filter((session) => !isTakenCounselling(session))
}

const isTakenCounselling = ({
  programme,
  ownForm,
  seatsLeft,
}: {
  programme: { kind: ProgrammeKind }
  ownForm: SeatForm | null
  seatsLeft: number
}) => programme.kind === 'counselling' && ownForm === null && seatsLeft === 0

/** One session with this person's own place. @throws Response 404 */
export async function getOwnSession({
  actor,
  sessionId,
}: {
  actor: ParticipantActor
  sessionId: string
}) {
  const session = await database().session.findFirst({
    where: { id: sessionId, ...confirmed, programme: forParticipants },
    include: {
      programme: { include: { picture: { select: { hash: true } } } },
      room: { select: { openedAt: true, closedAt: true } },
      cancellation: true,
      registrations: { where: { cancelledAt: null }, select: { participantId: true, form: true } },
      assignments: { where: { releasedAt: null }, include: { staff: { select: { name: true } } } },
      moves: { orderBy: { createdAt: 'desc' }, take: 1 },
      phases: { orderBy: { fromMinute: 'asc' } },
    },
  })
  const own = session && withOwnPlace(session, actor)
  if (!own || isTakenCounselling(own)) throw new Response(null, { status: 404 })
  return own
}

interface Places {
  capacity: number
  closeAt: Date
  room: { closedAt: Date | null } | null
  registrations: { participantId: string; form: SeatForm }[]
}

function withOwnPlace<Row extends Places>(
  { registrations, ...session }: Row,
  { id }: { id: string },
) {
  const own = registrations.find(({ participantId }) => participantId === id)
  return {
    ...session,
    ownForm: own?.form ?? null,
    overAt: overAt(session),
    seatsLeft: Math.max(0, session.capacity - registrations.length),
  }
}
