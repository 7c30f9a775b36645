import type { AdmissionState, PhaseKind, SeatForm } from '#app/generated/prisma/enums.ts'
import { type RoomAct, actsOf } from './acts-of.ts'
import { phaseNow } from './phase-now.ts'
import { awaySeconds } from './presence-limits.ts'
import type { BreakoutAsRead, QuestionAsRead, RoomAsRead, SeatAsRead } from './room-as-read.ts'
import { type RoomSeat, type WaitingSeat, atDoor, onRoster } from './seat-in-view.ts'

/** A seat, and the room within the room where it is. */
export type SeatSomewhere = RoomSeat & Pick<SeatAsRead, 'breakoutId' | 'isAskedToSpeak'>

/** A room within the room, as one seat sees it. */
export interface Breakout extends BreakoutAsRead {
  /** How many are in it. */
  people: number
  /** The seat is asked into it. */
  isAsked: boolean
  /** Who was asked and has not answered. For staff; empty for everybody else. */
  asked: string[]
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
  /** How many people are in the room where the seat is, staff apart. */
  people: number
  /** Staff ask whether the person would like to say something. */
  isAskedToSpeak: boolean
  /** The seat in the middle of everybody's page. */
  spotlightId: string | null
  /** Who is inside, in whichever of the session's rooms. For staff; empty for everybody else. */
  everybody: SeatSomewhere[]
  /** The room within the room where the seat is; null in the session's own. */
  place: BreakoutAsRead | null
  /** The rooms within the room that it may go to; for staff all of them. */
  breakouts: Breakout[]
  /** What was asked without a name: what staff show, and for staff all that waits. */
  questions: QuestionAsRead[]
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
  const isSeen = isInside ? sightOf(own) : ({ role }: SeatAsRead) => role === 'facilitator'
  const shown = inside.filter(isSeen)
  const onRosterNow = (seat: SeatAsRead) => onRoster(seat, { inside, isHere: isHere(seat), now })
  const isInOpen = state === 'open' && isInside
  return {
    state,
    admission: own.admission?.state ?? null,
    isInside,
    form: own.form,
    hasMedia,
    acts: isInOpen ? actsOf(own, room) : [],
    roster: isOver ? [] : shown.map(onRosterNow),
    people: isOver ? 0 : shownPeople(inside, { own, isHere }),
    isAskedToSpeak: isInOpen && own.isAskedToSpeak,
    spotlightId: isInOpen ? room.spotlightId : null,
    everybody:
      own.isOnDuty && !isOver
        ? inside.map((seat) => ({ ...onRosterNow(seat), ...forStaff(seat) }))
        : [],
    place: (isInOpen && room.breakouts.find(({ id }) => id === own.breakoutId)) || null,
    breakouts: isInOpen
      ? room.breakouts
          .filter((breakout) => own.isOnDuty || mayGo(own, breakout))
          .map((breakout) => inView(breakout, { own, inside, isHere }))
      : [],
    questions: isInOpen
      ? room.questions.filter(({ state }) => own.isOnDuty || state === 'shown')
      : [],
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

/**
 * Whom a seat inside sees: everybody in the room where it is. A speaker sees whoever steers and the other
 * guests, and of the participants those who raise a hand: they came to be heard by a speaker, not to be listed.
 */
function sightOf(own: SeatAsRead): (seat: SeatAsRead) => boolean {
  return ({ id, role, breakoutId, handAt }) => {
    if (breakoutId !== own.breakoutId) return false
    const isListed = own.role !== 'speaker' || role !== 'participant' || handAt !== null
    return isListed || id === own.id
  }
}

const isIn = ({ isOnDuty, admission }: SeatAsRead): boolean =>
  isOnDuty || admission?.state === 'inside'

const mayGo = ({ askedIntoId }: SeatAsRead, { id, entry }: BreakoutAsRead): boolean =>
  entry === 'chosen' || id === askedIntoId

const forStaff = ({ breakoutId, isAskedToSpeak }: SeatAsRead) => ({ breakoutId, isAskedToSpeak })

function shownPeople(
  inside: SeatAsRead[],
  { own, isHere }: { own: SeatAsRead; isHere: (seat: SeatAsRead) => boolean },
): number {
  const isBeside = ({ breakoutId }: SeatAsRead) => breakoutId === own.breakoutId
  return inside.filter((seat) => !seat.isOnDuty && isBeside(seat) && isHere(seat)).length
}

function inView(
  breakout: BreakoutAsRead,
  {
    own,
    inside,
    isHere,
  }: { own: SeatAsRead; inside: SeatAsRead[]; isHere: (seat: SeatAsRead) => boolean },
): Breakout {
  const { id } = breakout
  const within = inside.filter(({ breakoutId }) => breakoutId === id)
  const asked = inside.filter(({ askedIntoId }) => askedIntoId === id)
  return {
    ...breakout,
    people: within.filter(isHere).length,
    isAsked: own.askedIntoId === id,
    asked: own.isOnDuty ? asked.map(({ name }) => name) : [],
  }
}

function stateOf({ isCancelled, openedAt, closedAt }: RoomAsRead): RoomView['state'] {
  if (isCancelled) return 'cancelled'
  if (closedAt) return 'closed'
  return openedAt ? 'open' : 'before'
}
