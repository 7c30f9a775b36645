import type {
  AdmissionState,
  GuestRole,
  PhaseKind,
  SeatForm,
  SeatRole,
  Stamp,
} from '#app/generated/prisma/enums.ts'
import { awaySeconds, stampSeconds } from './presence-limits.ts'
import { type PhaseAsRead, phaseNow } from './phase-now.ts'
import { type RoomAct, mayAct } from './may-act.ts'

/** A seat as the database has it. */
export interface SeatAsRead {
  id: string
  identity: string
  name: string
  role: SeatRole
  form: SeatForm
  lastSeenAt: Date | null
  /** Since when its hand is up. */
  handAt: Date | null
  /** Only listening today: nobody calls on them. */
  isQuiet: boolean
  stamp: Stamp | null
  stampedAt: Date | null
  /** Where it stands with the door; staff on duty need no permission. */
  admission: { state: AdmissionState; at: Date } | null
  isOnDuty: boolean
}

/** A session's room as the database has it. */
export interface RoomAsRead {
  doorAt: Date
  endAt: Date
  isCancelled: boolean
  openedAt: Date | null
  closedAt: Date | null
  lockedAt: Date | null
  minimumStaff: number
  phases: PhaseAsRead[]
  phaseId: string | null
  phaseBeganAt: Date | null
  guests: { role: GuestRole; name: string; affiliation: string }[]
  seats: SeatAsRead[]
}

export interface RoomSeat {
  id: string
  /** LiveKit's name for the seat, to put its picture and voice in the right place. */
  identity: string
  name: string
  role: SeatRole
  form: SeatForm
  isHere: boolean
  /** Its place among the hands that are up: 1 was first. */
  hand: number | null
  isQuiet: boolean
  /** What they feel just now, and when they said so: the same feeling twice is two. */
  stamp: { feeling: Stamp; at: number } | null
}

export interface WaitingSeat {
  id: string
  name: string
  role: SeatRole
  form: SeatForm
  state: AdmissionState
  waitingMinutes: number
  isHere: boolean
  /** For how long their page has given no sign of life; null where they left it. */
  awayMinutes: number | null
}

/** What one person's page shows of a room at this moment. */
export interface RoomView {
  state: 'before' | 'open' | 'closed' | 'cancelled'
  admission: AdmissionState | null
  isInside: boolean
  form: SeatForm
  hasMedia: boolean
  /** What this seat may do here. */
  acts: RoomAct[]
  roster: RoomSeat[]
  /** Who was announced to come besides, for whoever is not inside yet. */
  guests: RoomAsRead['guests']
  /** Who waits or was taken out. For staff; empty for everybody else. */
  door: WaitingSeat[]
  /** Nobody new may wait. */
  isLocked: boolean
  /** How many more staff the programme asks for; before they are there the room does not open by itself. */
  staffMissing: number
  /** When the doors open, until then. */
  opensAt: Date | null
  endAt: Date
  /** The order of the day. */
  phases: { id: string; kind: PhaseKind; at: number }[]
  /** What is on, and until when. */
  phase: { id: string; kind: PhaseKind; endsAt: number } | null
}

/**
 * A room seen from one seat; null where the seat is not in it. Whoever is not inside sees who steers, and
 * nobody else; once it is over nobody sees anybody.
 */
export function viewOfRoom(
  room: RoomAsRead,
  { seatId, hasMedia, now }: { seatId: string; hasMedia: boolean; now: Date },
): RoomView | null {
  const own = room.seats.find(({ id }) => id === seatId)
  if (!own) return null
  const since = new Date(now.getTime() - awaySeconds * 1000)
  const inside = room.seats.filter(isIn)
  const isHere = ({ lastSeenAt }: SeatAsRead) => lastSeenAt !== null && lastSeenAt >= since
  const staffHere = inside.filter((seat) => seat.isOnDuty && isHere(seat)).length
  const state = stateOf(room)
  const isOver = state === 'closed' || state === 'cancelled'
  const isInside = isIn(own)
  const phase = phaseNow(room, now)
  const shown = isInside ? inside : inside.filter(({ role }) => role === 'facilitator')
  return {
    state,
    admission: own.admission?.state ?? null,
    isInside,
    form: own.form,
    hasMedia,
    acts: state === 'open' && isInside ? mayAct[own.role] : [],
    roster: isOver
      ? []
      : shown.map((seat) => onRoster(seat, { inside, isHere: isHere(seat), now })),
    guests: isInside || isOver ? [] : room.guests,
    door:
      own.isOnDuty && !isOver
        ? room.seats.flatMap((seat) => atDoor(seat, { isHere: isHere(seat), now }))
        : [],
    isLocked: room.lockedAt !== null,
    staffMissing: Math.max(0, room.minimumStaff - staffHere),
    opensAt: now < room.doorAt ? room.doorAt : null,
    endAt: room.endAt,
    phases: room.phases.map(({ id, kind, fromMinute }) => ({
      id,
      kind,
      at: room.doorAt.getTime() + fromMinute * 60_000,
    })),
    phase: state === 'open' && phase ? { ...phase, endsAt: phase.endsAt.getTime() } : null,
  }
}

const isIn = ({ isOnDuty, admission }: SeatAsRead): boolean =>
  isOnDuty || admission?.state === 'admitted'

function onRoster(
  { id, identity, name, role, form, handAt, isQuiet, stamp, stampedAt }: SeatAsRead,
  { inside, isHere, now }: { inside: SeatAsRead[]; isHere: boolean; now: Date },
): RoomSeat {
  const before = (other: SeatAsRead) =>
    handAt !== null && other.handAt !== null && other.handAt <= handAt
  const isFresh = stampedAt !== null && now.getTime() - stampedAt.getTime() < stampSeconds * 1000
  return {
    id,
    identity,
    name,
    role,
    form,
    isHere,
    hand: handAt && inside.filter(before).length,
    isQuiet,
    stamp: isFresh && stamp ? { feeling: stamp, at: stampedAt.getTime() } : null,
  }
}

function atDoor(
  { id, name, role, form, admission, lastSeenAt }: SeatAsRead,
  { isHere, now }: { isHere: boolean; now: Date },
): WaitingSeat[] {
  if (!admission || admission.state === 'admitted') return []
  const minutesSince = (at: Date) => Math.floor((now.getTime() - at.getTime()) / 60_000)
  const waitingMinutes = minutesSince(admission.at)
  const awayMinutes = lastSeenAt && minutesSince(lastSeenAt)
  return [{ id, name, role, form, state: admission.state, waitingMinutes, isHere, awayMinutes }]
}

function stateOf({ isCancelled, openedAt, closedAt }: RoomAsRead): RoomView['state'] {
  if (isCancelled) return 'cancelled'
  if (closedAt) return 'closed'
  return openedAt ? 'open' : 'before'
}
