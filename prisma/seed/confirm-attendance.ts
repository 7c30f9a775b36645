import {
  attendanceRuleVersion,
  totalSeconds,
  uniteIntervals,
} from '#app/domain/attendance/unite-intervals.ts'
import { joinedGapSeconds } from '#app/domain/room/presence-limits.ts'
import { demoId } from './demo-id.ts'
import { type EveningPresence, type OverSession, type Place, seatId } from './evening.ts'

const minuteMs = 60_000

interface Confirmation {
  lead: string
  closedAt: Date
  presences: EveningPresence[]
}

/** What the facilitator confirmed, by the hub's own rule. */
export function confirmAttendance(
  { id, doorAt, closeAt }: OverSession,
  { participantId, form }: Place,
  { lead, closedAt, presences }: Confirmation,
) {
  const own = seatId(id, participantId)
  const intervals = presences
    .filter((each) => each.seatId === own)
    .map(({ startedAt, endedAt, endEstimated }) => ({
      start: startedAt.getTime(),
      end: endedAt.getTime(),
      isEndEstimated: endEstimated === true,
    }))
  const to = Math.min(closeAt.getTime(), closedAt.getTime())
  const united = uniteIntervals(intervals, { from: doorAt.getTime(), to, joinedGapSeconds })
  const seconds = totalSeconds(united)
  return {
    id: demoId(`attendance ${id} ${participantId}`),
    sessionId: id,
    participantId,
    form,
    attended: seconds >= 600,
    seconds,
    intervals: united.map(({ start, end, isEndEstimated }) => ({ start, end, isEndEstimated })),
    ruleVersion: attendanceRuleVersion,
    estimated: united.some(({ isEndEstimated }) => isEndEstimated),
    confirmedAt: new Date(closedAt.getTime() + 12 * minuteMs),
    confirmedById: lead,
  }
}
