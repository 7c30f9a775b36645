import { between, chance, demoId } from './demo-id.ts'
import { confirmAttendance } from './confirm-attendance.ts'
import {
  type EveningPresence,
  type EveningRows,
  type OverSession,
  type Place,
  seatId,
} from './evening.ts'
import { playStays } from './play-stays.ts'

const minuteMs = 60_000

/** Plays an evening: most who had a place came, some left early, some dropped out of the line. */
export function playEvening(
  session: OverSession,
  { alwaysThere }: { alwaysThere: string[] },
): EveningRows {
  const { id: sessionId, doorAt, endAt, closeAt } = session
  const openedAt = new Date(
    doorAt.getTime() + Math.min(3 * minuteMs, (closeAt.getTime() - doorAt.getTime()) / 4),
  )
  const closedAt = new Date(
    Math.min(endAt.getTime() + between(2, 14, `${sessionId} close`) * minuteMs, closeAt.getTime()),
  )
  const room = {
    id: demoId(`room ${sessionId}`),
    sessionId,
    createdAt: doorAt,
    openedAt,
    openedById: session.assignments[0]?.staffId ?? null,
    closedAt,
  }
  const run = {
    id: demoId(`run ${sessionId}`),
    roomId: room.id,
    number: 1,
    livekitName: `${room.id}-1`,
    createdAt: openedAt,
    endedAt: closedAt,
  }
  const came = session.registrations.filter(
    ({ participantId }) =>
      alwaysThere.includes(participantId) || chance(`${sessionId} ${participantId} came`) < 0.86,
  )
  const presences = came.flatMap((place) =>
    playStays(session, place, { runId: run.id, openedAt, closedAt }),
  )
  const lead = session.assignments[0]?.staffId ?? null
  return {
    room,
    run,
    seats: [
      ...session.assignments.map(({ staffId, staff }) =>
        staffSeat(session, staffId, staff.name, closedAt),
      ),
      ...came.map((place) => seat(session, place, presences)),
    ],
    admissions: came.flatMap((place) => admissions(session, place, lead, presences)),
    presences,
    attendances: lead
      ? session.registrations.map((place) =>
          confirmAttendance(session, place, { lead, closedAt, presences }),
        )
      : [],
  }
}

const firstOf = (presences: EveningPresence[], id: string) =>
  presences.find((presence) => presence.seatId === id)?.startedAt

function staffSeat({ id, doorAt }: OverSession, staffId: string, name: string, lastSeenAt: Date) {
  return {
    id: seatId(id, staffId),
    sessionId: id,
    staffId,
    role: 'facilitator' as const,
    form: 'video' as const,
    identity: demoId(`identity ${id} ${staffId}`),
    displayName: name,
    createdAt: doorAt,
    lastSeenAt,
  }
}

function seat({ id, startAt }: OverSession, place: Place, presences: EveningPresence[]) {
  const own = seatId(id, place.participantId)
  return {
    id: own,
    sessionId: id,
    participantId: place.participantId,
    role: 'participant' as const,
    form: place.form,
    identity: demoId(`identity ${id} ${place.participantId}`),
    displayName: place.participant.nickname ?? '',
    createdAt: firstOf(presences, own) ?? startAt,
    lastSeenAt: presences.findLast((presence) => presence.seatId === own)?.endedAt ?? startAt,
  }
}

function admissions(
  { id, startAt }: OverSession,
  { participantId }: Place,
  lead: string | null,
  presences: EveningPresence[],
) {
  const own = seatId(id, participantId)
  const at = firstOf(presences, own) ?? startAt
  const calledAt = new Date(at.getTime() - between(0.05, 0.3, `${own} was called`) * minuteMs)
  const askedAt = new Date(calledAt.getTime() - between(0.4, 3, `${own} waited`) * minuteMs)
  return [
    {
      id: demoId(`waiting ${own}`),
      seatId: own,
      state: 'waiting' as const,
      at: askedAt,
      endedAt: calledAt,
    },
    {
      id: demoId(`admitted ${own}`),
      seatId: own,
      state: 'admitted' as const,
      at: calledAt,
      endedAt: at,
      byStaffId: lead,
    },
    { id: demoId(`inside ${own}`), seatId: own, state: 'inside' as const, at },
  ]
}
