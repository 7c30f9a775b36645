import type { Prisma } from '#app/generated/prisma/client.ts'
import type { PlannedSession } from './planned-session.ts'
import { programmes } from './programmes.ts'

/** Minutes that the parts around the main one take. */
const [helloMinutes, roundMinutes, goodbyeMinutes] = [10, 15, 5]

/** A shorter session is one piece. */
const shortestMinutes = 60

/** The timetable of gatherings and craft meetings: a hello, the main part, a word from each, goodbye. */
export function planPhases({
  id: sessionId,
  key,
  doorAt,
  startAt,
  endAt,
}: PlannedSession): Prisma.PhaseCreateManyInput[] {
  const { kind } = programmes[key]
  const minutesAt = (at: Date) => Math.round((at.getTime() - doorAt.getTime()) / 60_000)
  const [start, end] = [minutesAt(startAt), minutesAt(endAt)]
  const isInParts = kind === 'tea_gathering' || kind === 'craft'
  if (!isInParts || end - start < shortestMinutes) return []
  const main = start + helloMinutes
  const goodbye = end - goodbyeMinutes
  const round = goodbye - roundMinutes
  return [
    { sessionId, kind: 'introduction', fromMinute: start, toMinute: main },
    { sessionId, kind: 'main_part', fromMinute: main, toMinute: round },
    { sessionId, kind: 'round', fromMinute: round, toMinute: goodbye },
    { sessionId, kind: 'goodbye', fromMinute: goodbye, toMinute: end },
  ]
}
