import { type Dates, registrationState } from './registration-state.ts'

/** How many places are taken or offered, and how many wait for one. */
export function countPlaces(registrations: Dates[]): { taken: number; waiting: number } {
  const states = registrations.map(registrationState)
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length
  return { taken: count('confirmed', 'offered'), waiting: count('waitlisted') }
}
