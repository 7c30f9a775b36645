export interface Dates {
  waitlistedAt: Date | null
  offeredAt: Date | null
  confirmedAt: Date | null
  cancelledAt: Date | null
}

/** Applied: a coordinator has to look at it. */
export type RegistrationState = 'applied' | 'waitlisted' | 'offered' | 'confirmed' | 'cancelled'

/** Where a registration stands: the furthest that it came. */
export function registrationState(dates: Dates): RegistrationState {
  if (dates.cancelledAt) return 'cancelled'
  if (dates.confirmedAt) return 'confirmed'
  if (dates.offeredAt) return 'offered'
  return dates.waitlistedAt ? 'waitlisted' : 'applied'
}
