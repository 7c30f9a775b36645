import type { AdmissionState, GuestRole, SeatForm, SeatRole } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { liveKitSettings } from '#app/platform/livekit/livekit.server.ts'
import { mediaState } from '#app/platform/media-state.ts'
import { staffOf } from '../session/on-duty.ts'
import type { OwnSeat } from './find-own-seat.server.ts'
import { awaySeconds } from './presence-limits.ts'

export interface RoomSeat {
  id: string
  /** LiveKit's name for the seat, to put its picture and voice in the right place. */
  identity: string
  name: string
  role: SeatRole
  form: SeatForm
  isHere: boolean
}

export interface WaitingSeat {
  id: string
  name: string
  role: SeatRole
  form: SeatForm
  state: AdmissionState
  waitingMinutes: number
  isHere: boolean
}

/** What one person's page shows of a room at this moment. */
export interface RoomView {
  state: 'before' | 'open' | 'closed' | 'cancelled'
  admission: AdmissionState | null
  isInside: boolean
  form: SeatForm
  hasMedia: boolean
  roster: RoomSeat[]
  /** Who was announced to come besides, for whoever is not inside yet. */
  guests: { role: GuestRole; name: string; affiliation: string }[]
  /** Who waits or was taken out. For staff; empty for everybody else. */
  door: WaitingSeat[]
  /** How many more staff must come before the room may open. */
  staffMissing: number
  /** When the doors open, until then. */
  opensAt: Date | null
  endAt: Date
}

/**
 * The view of a room from one seat. Whoever is not inside sees who steers, and nobody else; once it is
 * over nobody sees anybody.
 */
export async function getRoomView({ seat, now }: { seat: OwnSeat; now: Date }): Promise<RoomView> {
  const session = await database().session.findUniqueOrThrow({
    where: { id: seat.sessionId },
    include: {
      cancellation: true,
      room: true,
      programme: { select: { minimumStaff: true } },
      guestKeys: {
        where: { revokedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { role: true, name: true, affiliation: true },
      },
      seats: {
        include: {
          admissions: { where: { endedAt: null } },
          staff: { where: staffOf(seat.sessionId), select: { id: true } },
        },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  const since = new Date(now.getTime() - awaySeconds * 1000)
  const seats = session.seats.map((other) => ({
    id: other.id,
    identity: other.identity,
    name: other.displayName,
    role: other.role,
    form: other.form,
    isHere: other.lastSeenAt !== null && other.lastSeenAt >= since,
    admission: other.admissions[0] ?? null,
    isOnDuty: other.staff !== null,
  }))
  const inside = seats.filter(
    ({ isOnDuty, admission }) => isOnDuty || admission?.state === 'admitted',
  )
  const staffHere = inside.filter(({ isOnDuty, isHere }) => isOnDuty && isHere).length
  const own = seats.find(({ id }) => id === seat.id)
  const isInside = inside.some(({ id }) => id === seat.id)
  const state = stateOf(session)
  const isOver = state === 'closed' || state === 'cancelled'
  const shown = isInside ? inside : inside.filter(({ role }) => role === 'facilitator')
  return {
    state,
    admission: own?.admission?.state ?? null,
    isInside,
    form: own?.form ?? seat.form,
    hasMedia: liveKitSettings() !== null && mediaState().state !== 'absent',
    roster: isOver ? [] : shown.map(({ admission: _, isOnDuty: _duty, ...rest }) => rest),
    guests: isInside || isOver ? [] : session.guestKeys,
    door: own?.isOnDuty && !isOver ? seats.flatMap((other) => atDoor(other, now)) : [],
    staffMissing: Math.max(0, session.programme.minimumStaff - staffHere),
    opensAt: now < session.doorAt ? session.doorAt : null,
    endAt: session.endAt,
  }
}

type Standing = RoomSeat & { admission: { state: AdmissionState; at: Date } | null }

function atDoor({ id, name, role, form, isHere, admission }: Standing, now: Date): WaitingSeat[] {
  if (!admission || admission.state === 'admitted') return []
  const waitingMinutes = Math.floor((now.getTime() - admission.at.getTime()) / 60_000)
  return [{ id, name, role, form, state: admission.state, waitingMinutes, isHere }]
}

function stateOf(session: {
  cancellation: unknown
  room: { openedAt: Date | null; closedAt: Date | null } | null
}) {
  if (session.cancellation) return 'cancelled'
  if (session.room?.closedAt) return 'closed'
  return session.room?.openedAt ? 'open' : 'before'
}
