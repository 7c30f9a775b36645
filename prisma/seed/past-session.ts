import {
  attendanceRuleVersion,
  totalSeconds,
  uniteIntervals,
} from '#app/domain/attendance/unite-intervals.ts'
import { joinedGapSeconds } from '#app/domain/room/presence-limits.ts'
import type { Prisma } from '#app/generated/prisma/client.ts'
import { between, chance, demoId } from './demo-id.ts'

const minuteMs = 60_000

/** What is read of a session that is over and that nobody has opened. */
export interface OverSession {
  id: string
  doorAt: Date
  startAt: Date
  endAt: Date
  closeAt: Date
  assignments: { staffId: string; staff: { name: string } }[]
  registrations: {
    participantId: string
    form: Prisma.RegistrationCreateManyInput['form']
    participant: { nickname: string | null }
  }[]
}

type Place = OverSession['registrations'][number]

/** Rows of one evening: who sat where, for how long, and what was confirmed. */
export interface EveningRows {
  room: Prisma.RoomCreateManyInput
  run: Prisma.RoomRunCreateManyInput
  seats: Prisma.SeatCreateManyInput[]
  admissions: Prisma.AdmissionCreateManyInput[]
  presences: (Prisma.PresenceCreateManyInput & Span)[]
  attendances: Prisma.AttendanceCreateManyInput[]
}

interface Span {
  startedAt: Date
  endedAt: Date
}

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
    stays(session, place, { runId: run.id, openedAt, closedAt }),
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
          attendance(session, place, { lead, closedAt, presences }),
        )
      : [],
  }
}

const seatId = (sessionId: string, personId: string) => demoId(`seat ${sessionId} ${personId}`)

const firstOf = (presences: EveningRows['presences'], id: string) =>
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

function seat({ id, startAt }: OverSession, place: Place, presences: EveningRows['presences']) {
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
  presences: EveningRows['presences'],
) {
  const own = seatId(id, participantId)
  const at = firstOf(presences, own) ?? startAt
  const askedAt = new Date(at.getTime() - between(0.4, 3, `${own} waited`) * minuteMs)
  return [
    {
      id: demoId(`waiting ${own}`),
      seatId: own,
      state: 'waiting' as const,
      at: askedAt,
      endedAt: at,
    },
    { id: demoId(`admitted ${own}`), seatId: own, state: 'admitted' as const, at, byStaffId: lead },
  ]
}

interface Run {
  runId: string
  openedAt: Date
  closedAt: Date
}

/** One stay, or two where the line broke or somebody took a break. */
function stays(
  { id, startAt, endAt }: OverSession,
  place: Place,
  { runId, openedAt, closedAt }: Run,
) {
  const own = seatId(id, place.participantId)
  const luck = (what: string) => chance(`${own} ${what}`)
  const clip = (at: number) =>
    new Date(Math.min(Math.max(at, openedAt.getTime() + 30_000), closedAt.getTime()))
  const from = clip(startAt.getTime() + between(-9, 11, `${own} from`) * minuteMs)
  const length = endAt.getTime() - from.getTime()
  const isEarly = luck('early') < 0.15
  const to = clip(
    isEarly
      ? from.getTime() + length * between(0.35, 0.8, `${own} early to`)
      : endAt.getTime() + between(-3, 12, `${own} to`) * minuteMs,
  )
  const middle =
    from.getTime() + (to.getTime() - from.getTime()) * between(0.3, 0.7, `${own} middle`)
  const back = middle + between(3, 9, `${own} back`) * minuteMs
  const isBroken = luck('broken') < 0.2 && back < to.getTime() - 5 * minuteMs
  const spans: [Date, Date][] = isBroken
    ? [
        [from, clip(middle)],
        [clip(back), to],
      ]
    : [[from, to]]
  return spans.map(([startedAt, endedAt], index) =>
    presence({
      own,
      runId,
      form: place.form,
      startedAt,
      endedAt,
      index,
      isLast: index === spans.length - 1,
    }),
  )
}

interface Stay extends Span {
  own: string
  runId: string
  form: Place['form']
  index: number
  isLast: boolean
}

function presence({ own, runId, form, startedAt, endedAt, index, isLast }: Stay) {
  const isLost = !isLast || chance(`${own} lost`) < 0.12
  const source =
    form === 'text'
      ? ('page' as const)
      : form === 'on_site'
        ? ('on_site' as const)
        : ('media' as const)
  const reasons = {
    page: isLost ? 'SILENCE' : 'LEFT',
    media: isLost ? 'CONNECTION_TIMEOUT' : 'CLIENT_INITIATED',
    on_site: 'LEFT',
  }
  return {
    id: demoId(`presence ${own} ${index}`),
    seatId: own,
    runId,
    source,
    participantSid:
      source === 'media'
        ? `PA_${demoId(`sid ${own} ${index}`).replaceAll('-', '').slice(0, 12)}`
        : null,
    startedAt,
    lastSeenAt: endedAt,
    endedAt,
    endReason: reasons[source],
    endEstimated: isLost && source !== 'on_site',
  }
}

interface Confirmation {
  lead: string
  closedAt: Date
  presences: EveningRows['presences']
}

function attendance(
  { id, doorAt, closeAt }: OverSession,
  { participantId, form }: Place,
  { lead, closedAt, presences }: Confirmation,
) {
  const own = seatId(id, participantId)
  const intervals = presences
    .filter((each) => each.seatId === own)
    .map(({ startedAt, endedAt, endEstimated }) => ({
      start: startedAt.getTime(),
      end: endedAt.getTime(),
      isEndEstimated: endEstimated === true,
    }))
  const to = Math.min(closeAt.getTime(), closedAt.getTime())
  const united = uniteIntervals(intervals, { from: doorAt.getTime(), to, joinedGapSeconds })
  const seconds = totalSeconds(united)
  return {
    id: demoId(`attendance ${id} ${participantId}`),
    sessionId: id,
    participantId,
    form,
    attended: seconds >= 600,
    seconds,
    intervals: united.map(({ start, end, isEndEstimated }) => ({ start, end, isEndEstimated })),
    ruleVersion: attendanceRuleVersion,
    estimated: united.some(({ isEndEstimated }) => isEndEstimated),
    confirmedAt: new Date(closedAt.getTime() + 12 * minuteMs),
    confirmedById: lead,
  }
}
