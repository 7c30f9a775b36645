import type { AdmissionState, SeatForm, SeatRole, Stamp } from '#app/generated/prisma/enums.ts'
import { stampSeconds } from './presence-limits.ts'
import type { SeatAsRead } from './room-as-read.ts'

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
  /** How its hand camera is to be shown: quarter turns to the right, and as in a mirror. */
  hands: { turn: number; isMirrored: boolean }
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

/** A seat that is inside, as everybody beside it sees it. */
export function onRoster(
  seat: SeatAsRead,
  { inside, isHere, now }: { inside: SeatAsRead[]; isHere: boolean; now: Date },
): RoomSeat {
  const { id, identity, name, role, form, handAt, isQuiet, stamp, stampedAt } = seat
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
    hands: { turn: seat.handsTurn, isMirrored: seat.handsMirrored },
    stamp: isFresh && stamp ? { feeling: stamp, at: stampedAt.getTime() } : null,
  }
}

/** A seat that is not inside, as staff see it; nothing for whoever never came to the door. */
export function atDoor(
  { id, name, role, form, admission, lastSeenAt }: SeatAsRead,
  { isHere, now }: { isHere: boolean; now: Date },
): WaitingSeat[] {
  if (!admission || admission.state === 'inside') return []
  const minutesSince = (at: Date) => Math.floor((now.getTime() - at.getTime()) / 60_000)
  const waitingMinutes = minutesSince(admission.at)
  const awayMinutes = lastSeenAt && minutesSince(lastSeenAt)
  return [{ id, name, role, form, state: admission.state, waitingMinutes, isHere, awayMinutes }]
}
