import { wallClockOf } from '#app/domain/session/session-times.ts'

export const phaseKinds = [
  'doors',
  'introduction',
  'main_part',
  'break',
  'round',
  'goodbye',
] as const

type Session = Parameters<typeof wallClockOf>[0]

const dayMinutes = 24 * 60
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** HH:MM on the session's clock, so many minutes after its doors. */
export function timeAfter(session: Session, minutes: number): string {
  const minute = (minuteOf(wallClockOf(session).door) + minutes) % dayMinutes
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Minutes from the doors to HH:MM on the session's clock; a time before the doors is the next day's. */
export function minutesAfter(session: Session, time: string): number {
  return (minuteOf(time) - minuteOf(wallClockOf(session).door) + dayMinutes) % dayMinutes
}
