import type { SeatForm } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { type Rows, database } from '#app/platform/database.server.ts'
import { joinedGapSeconds } from '../room/presence-limits.ts'
import { type Interval, totalSeconds, uniteIntervals } from './unite-intervals.ts'
import { onDuty } from '../session/on-duty.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'

/** Minutes in the room from which the page proposes that somebody took part. The facilitator's tick decides. */
const proposedMinutes = 10

export interface AttendanceLine {
  participantId: string
  name: string
  form: SeatForm
  stays: Interval[]
  seconds: number
  isEstimated: boolean
  /** What was confirmed, or what the page proposes before that. */
  attended: boolean
}

/**
 * Who was there in a session, and how long: from the ledger, and once it is confirmed as it was
 * confirmed. For staff on duty in it and for coordinators.
 * @throws Response 404
 */
export async function listAttendance({
  actor,
  sessionId,
}: {
  actor: StaffActor
  sessionId: string
}) {
  const session = await findSessionOf(database(), actor, sessionId)
  const isConfirmed = session.attendances.length > 0
  const lines = attendanceLines(session)
  return { session, lines: isConfirmed ? confirmedLines(session, lines) : lines, isConfirmed }
}

/** What was confirmed, as it was then: a late delivery changes the ledger, not what somebody signed. */
function confirmedLines(
  { attendances }: Awaited<ReturnType<typeof findSessionOf>>,
  lines: AttendanceLine[],
): AttendanceLine[] {
  const names = new Map(lines.map(({ participantId, name }) => [participantId, name]))
  return attendances.map(({ participantId, form, attended, seconds, intervals, estimated }) => ({
    participantId,
    name: names.get(participantId) ?? '—',
    form,
    stays: intervals as unknown as Interval[],
    seconds,
    isEstimated: estimated,
    attended,
  }))
}

/** The session with everything its attendance is made of. @throws Response 404 */
export async function findSessionOf(rows: Rows, actor: StaffActor, sessionId: string) {
  const session = await rows.session.findFirst({
    where: { id: sessionId, ...confirmed, ...onDuty(actor) },
    include: {
      programme: true,
      cancellation: true,
      room: true,
      attendances: { orderBy: { id: 'asc' } },
      registrations: { where: hasPlace, include: { participant: true } },
      seats: { where: { role: 'participant' }, include: { presences: true } },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  return session
}

/** One line for everybody who had a place or sat down, by name. */
export function attendanceLines(
  session: Awaited<ReturnType<typeof findSessionOf>>,
): AttendanceLine[] {
  const close = Math.min(session.closeAt.getTime(), session.room?.closedAt?.getTime() ?? Infinity)
  const window = { from: session.doorAt.getTime(), to: close, joinedGapSeconds }
  const people = new Map<string, { name: string; form: SeatForm }>()
  for (const { participantId, form, participant } of session.registrations) {
    people.set(participantId, { name: participant.nickname ?? '—', form })
  }
  for (const { participantId, form, displayName } of session.seats) {
    if (participantId) people.set(participantId, { name: displayName, form })
  }
  return [...people].map(([participantId, { name, form }]) => {
    const presences =
      session.seats.find((seat) => seat.participantId === participantId)?.presences ?? []
    const stays = uniteIntervals(presences.map(asInterval), window)
    const seconds = totalSeconds(stays)
    const isEstimated = stays.some((stay) => stay.isEndEstimated)
    return {
      participantId,
      name,
      form,
      stays,
      seconds,
      isEstimated,
      attended: seconds >= proposedMinutes * 60,
    }
  })
}

function asInterval(presence: {
  startedAt: Date
  lastSeenAt: Date
  endedAt: Date | null
  endEstimated: boolean
}): Interval {
  return {
    start: presence.startedAt.getTime(),
    end: (presence.endedAt ?? presence.lastSeenAt).getTime(),
    isEndEstimated: presence.endedAt === null || presence.endEstimated,
  }
}
