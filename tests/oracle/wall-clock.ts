// What a wall clock means, found by looking at the clock of a zone (Intl.DateTimeFormat) minute by
// minute. It shares nothing with app/ and knows no package for dates.

export interface Meant {
  at: number
  /** How often the clock reads so on that day. */
  reads: 'once' | 'twice' | 'never'
}

const minute = 60_000
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The instant of a date and time in a zone, as RFC 5545 §3.3.5 reads gaps and doubled times. */
export function wallClock(date: string, time: string, zone: string): Meant {
  const wanted = `${date} ${time}`
  const asUtc = utcOf(wanted)
  const guess = asUtc - (utcOf(readClock(asUtc, zone)) - asUtc)
  const found: number[] = []
  let lastBefore = Number.NaN
  for (let at = guess - 120 * minute; at <= guess + 120 * minute; at += minute) {
    const reading = readClock(at, zone)
    if (reading === wanted) found.push(at)
    else if (reading < wanted) lastBefore = at
  }
  const [first] = found
  if (first !== undefined) return { at: first, reads: found.length > 1 ? 'twice' : 'once' }
  // With the offset before the gap: as if the clock had gone on from its last minute before it.
  return { at: lastBefore + (asUtc - utcOf(readClock(lastBefore, zone))), reads: 'never' }
}

/** The dates on which the clocks of a zone change, from one year to before another. */
export function daysOfChange(zone: string, fromYear: number, toYear: number): string[] {
  const days: string[] = []
  for (let at = Date.UTC(fromYear); at < Date.UTC(toYear); at += 1440 * minute) {
    const [date = '', time] = readClock(at, zone).split(' ')
    const [nextDate = '', nextTime] = readClock(at + 1440 * minute, zone).split(' ')
    if (time !== nextTime) days.push(date, nextDate)
  }
  return days
}

/** YYYY-MM-DD of the next day. */
export const dayAfter = (date: string) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 1440 * minute).toISOString().slice(0, 10)

/** YYYY-MM-DD HH:MM, as Swedish writes it. */
function readClock(at: number, zone: string): string {
  const clock = clocks.get(zone) ?? clockOf(zone)
  clocks.set(zone, clock)
  return clock.format(at)
}

const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

const utcOf = (reading: string) => Date.parse(`${reading.replace(' ', 'T')}:00Z`)
