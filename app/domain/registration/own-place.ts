import { canApply, type Standing } from './can-apply.ts'
import { hasWaitlist, mayDropIn } from './for-participants.ts'
import { countPlaces } from './count-places.ts'
import { type Dates, type RegistrationState, registrationState } from './registration-state.ts'
import type { ProgrammeKind, SeatForm } from '#app/generated/prisma/enums.ts'

/** What is read of a session to tell somebody where they stand in it. */
export interface SessionWithPlaces {
  capacity: number
  doorAt: Date
  cancellation: object | null
  programme: { kind: ProgrammeKind; allowsDropIn: boolean; asksGuardian: boolean }
  registrations: (Dates & {
    participantId: string
    number: number
    form: SeatForm
    offerEndsAt: Date | null
    saidComingAt: Date | null
    needsGuardian: boolean
  })[]
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

/** Reads somebody's own place out of a session's registrations that are not cancelled. */
export function ownPlace(
  session: SessionWithPlaces & { overAt: Date },
  { participantId, isKnown, now }: { participantId: string; isKnown: boolean; now: Date },
): OwnPlace {
  const { registrations, capacity, doorAt, programme } = session
  const own = registrations.find((registration) => registration.participantId === participantId)
  const state = own ? registrationState(own) : null
  const ownState = state === 'cancelled' ? null : state
  const places = countPlaces(registrations)
  const areDoorsOpen = doorAt <= now
  const isFree = places.taken < capacity
  const standing = canApply(
    {
      capacity,
      doorAt,
      overAt: session.overAt,
      ...places,
      isCancelled: session.cancellation !== null,
      hasApplied: own !== undefined,
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
    ahead: registrations.filter(
      (each) => own && each.number < own.number && registrationState(each) === 'waitlisted',
    ).length,
    seatsLeft: isFree && (places.waiting === 0 || areDoorsOpen) ? capacity - places.taken : 0,
    standing,
    mayCome: ownState === 'confirmed' || ownState === 'offered' || isFreeForWaiting || isWelcome,
  }
}
