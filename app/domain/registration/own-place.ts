import { canApply, type Standing } from './can-apply.ts'
import { hasWaitlist, mayDropIn } from './for-participants.ts'
import { type Dates, type RegistrationState, registrationState } from './registration-state.ts'
import type { ProgrammeKind, SeatForm } from '#app/generated/prisma/enums.ts'

/** Somebody's own registration, as far as it says where they stand. */
export interface OwnRegistration extends Dates {
  form: SeatForm
  offerEndsAt: Date | null
  saidComingAt: Date | null
  needsGuardian: boolean
}

/** How a session is taken, seen by one person. */
export interface Places {
  own: OwnRegistration | null
  /** Seats that are taken or offered, and how many wait. */
  taken: number
  waiting: number
  /** How many wait before the person. */
  ahead: number
}

/** What is read of a session to tell somebody where they stand in it. */
export interface SessionWithPlaces extends Places {
  capacity: number
  doorAt: Date
  isCancelled: boolean
  programme: { kind: ProgrammeKind; allowsDropIn: boolean; asksGuardian: boolean }
}

/** Where one person stands in a session. */
export interface OwnPlace {
  /** None: they have not applied. */
  ownState: Exclude<RegistrationState, 'cancelled'> | null
  /** How they sit, where they have a place. */
  ownForm: SeatForm | null
  /** Until when an offered place is theirs to take. */
  offerEndsAt: Date | null
  hasSaidComing: boolean
  /** A guardian is asked before they get a place. */
  needsGuardian: boolean
  /** How many wait before them. */
  ahead: number
  /** Seats that somebody who applies now could get. */
  seatsLeft: number
  standing: Standing
  /** They may come to the door: with a place, or because a seat is free and dropping in is allowed. */
  mayCome: boolean
}

/** Where one person stands in a session. */
export function ownPlace(
  session: SessionWithPlaces & { overAt: Date },
  { isKnown, now }: { isKnown: boolean; now: Date },
): OwnPlace {
  const { own, taken, waiting, ahead, capacity, doorAt, programme } = session
  const state = own ? registrationState(own) : null
  const ownState = state === 'cancelled' ? null : state
  const areDoorsOpen = doorAt <= now
  const isFree = taken < capacity
  const standing = canApply(
    {
      capacity,
      doorAt,
      overAt: session.overAt,
      taken,
      waiting,
      isCancelled: session.isCancelled,
      hasApplied: own !== null,
      hasWaitlist: hasWaitlist(programme),
    },
    now,
  )
  const isWelcome = mayDropIn(programme) && isKnown && standing === 'place'
  const isFreeForWaiting = ownState === 'waitlisted' && isFree && areDoorsOpen
  return {
    ownState,
    ownForm: own && ownState === 'confirmed' ? own.form : null,
    offerEndsAt: ownState === 'offered' ? (own?.offerEndsAt ?? null) : null,
    hasSaidComing: own?.saidComingAt != null,
    needsGuardian: own?.needsGuardian ?? false,
    ahead,
    seatsLeft: isFree && (waiting === 0 || areDoorsOpen) ? capacity - taken : 0,
    standing,
    mayCome: ownState === 'confirmed' || ownState === 'offered' || isFreeForWaiting || isWelcome,
  }
}
