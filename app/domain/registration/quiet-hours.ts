import { Temporal } from 'temporal-polyfill'

/** Nobody's phone rings between these hours in Japan. */
const quiet = { from: 21, to: 8 }
const zone = 'Asia/Tokyo'

/** The first moment, from an instant on, that does not lie between an evening hour and a morning hour in Japan. */
export function afterNight(at: Date, { from, to } = quiet): Date {
  const clock = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  if (clock.hour >= to && clock.hour < from) return at
  const day = clock.hour >= from ? clock.add({ days: 1 }) : clock
  return new Date(day.startOfDay().add({ hours: to }).epochMilliseconds)
}

/** Until when a notice waits that would come at night; null where it may come now. */
export function quietUntil(now: Date): Date | null {
  const morning = afterNight(now)
  return morning.getTime() === now.getTime() ? null : morning
}

/** What begins within so many hours is told at once, at whatever hour. */
const urgentMs = 12 * 3_600_000

/** The same for a change of plan: within twelve hours of the session it goes at once. */
export const changeQuietUntil = (now: Date, startAt: Date): Date | null =>
  startAt.getTime() - now.getTime() < urgentMs ? null : quietUntil(now)
