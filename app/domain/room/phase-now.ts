import type { PhaseKind } from '#app/generated/prisma/enums.ts'

/** A part of the timetable, in minutes after the doors. */
export interface PhaseAsRead {
  id: string
  kind: PhaseKind
  fromMinute: number
  toMinute: number
}

interface Timetable {
  doorAt: Date
  /** By their beginning. */
  phases: PhaseAsRead[]
  /** The part that staff began by hand, and when. */
  phaseId: string | null
  phaseBeganAt: Date | null
}

/** The part that is on, and when it is to end; null between two of them and where there is none. */
export function phaseNow(
  { doorAt, phases, phaseId, phaseBeganAt }: Timetable,
  now: Date,
): { id: string; kind: PhaseKind; endsAt: Date } | null {
  const begun = phases.find(({ id }) => id === phaseId)
  if (begun && phaseBeganAt) {
    const minutes = begun.toMinute - begun.fromMinute
    return { id: begun.id, kind: begun.kind, endsAt: minutesAfter(phaseBeganAt, minutes) }
  }
  const byClock = phases.find(
    ({ fromMinute, toMinute }) =>
      minutesAfter(doorAt, fromMinute) <= now && now < minutesAfter(doorAt, toMinute),
  )
  return (
    (byClock && {
      id: byClock.id,
      kind: byClock.kind,
      endsAt: minutesAfter(doorAt, byClock.toMinute),
    }) ??
    null
  )
}

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)
