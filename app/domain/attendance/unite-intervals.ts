/** The rule by which presences add up, kept with every result. */
export const attendanceRuleVersion = 1

export interface Interval {
  /** Milliseconds since 1970 in UTC. */
  start: number
  end: number
  /** Nobody saw the end: it is inferred. */
  isEndEstimated: boolean
}

interface Window {
  from: number
  to: number
  /** Seconds of silence that still belong to one stay. */
  joinedGapSeconds: number
}

/**
 * The union of a seat's intervals, whatever device, run or source they come from: gaps up to the
 * given length joined, clipped to the session's [doors, close]. The end of a stay is estimated when
 * no interval that reaches it was seen to end there; an end made by the clip was seen.
 */
export function uniteIntervals(
  intervals: Interval[],
  { from, to, joinedGapSeconds }: Window,
): Interval[] {
  const clipped = intervals
    .map(({ start, end, isEndEstimated }) => ({
      start: Math.max(start, from),
      end: Math.min(end, to),
      isEndEstimated: isEndEstimated && end < to,
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const united: Interval[] = []
  for (const next of clipped) {
    const last = united.at(-1)
    if (last && next.start - last.end <= joinedGapSeconds * 1000) extend(last, next)
    else united.push({ ...next })
  }
  return united
}

function extend(stay: Interval, next: Interval) {
  if (next.end > stay.end) {
    stay.end = next.end
    stay.isEndEstimated = next.isEndEstimated
  } else if (next.end === stay.end) {
    stay.isEndEstimated = stay.isEndEstimated && next.isEndEstimated
  }
}

/** Whole seconds of all stays together. */
export const totalSeconds = (stays: Interval[]): number =>
  Math.round(stays.reduce((sum, { start, end }) => sum + (end - start), 0) / 1000)
