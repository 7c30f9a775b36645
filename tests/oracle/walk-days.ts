import holidayJp from '@holiday-jp/holiday_jp'

// A second reading of docs/decisions/0011 and of RFC 5545, to hold the product's own against. It
// shares no code and no type with app/, knows no package for dates, and looks at every single day.

export interface WalkedRule {
  pattern: 'monthly_weekdays' | 'every_n_weeks' | 'fixed_dates'
  /** 1 is Monday. */
  weekday: number | null
  weeks: number[]
  everyWeeks: number | null
  dates: string[]
  startsOn: string
  endsOn: string | null
  closurePolicy: 'keep' | 'skip' | 'previous_weekday' | 'next_weekday'
}

export interface WalkedClosure {
  from: string
  to: string
}

export interface WalkedDate {
  ruleDate: string
  date: string | null
  outcome: 'stands' | 'kept' | 'moved' | 'skipped' | 'taken' | 'nowhere'
  isHolidayUnknown: boolean
}

interface Day {
  text: string
  weekday: number
  /** Which of its weekday in the month it is, and whether it is the last. */
  nth: number
  isLast: boolean
}

/** Every day of sixty-one years; a day's number is its place here. */
const calendar = everyDay()
const numbers = new Map(calendar.map(({ text }, number) => [text, number]))
const holidays = new Set(Object.keys(holidayJp.holidays))
const lastKnownYear = Math.max(...[...holidays].map((text) => Number(text.slice(0, 4))))

/** What becomes of the dates that a rule names from one day to another, both included. */
export function walkDays(
  rule: WalkedRule,
  { from, to, closures }: { from: string; to: string; closures: WalkedClosure[] },
): WalkedDate[] {
  const isClosed = ({ text }: Day) =>
    holidays.has(text) || closures.some((closure) => closure.from <= text && text <= closure.to)
  const named = namedDays(rule)
  const targets = new Map(
    named.filter(isClosed).map((day) => [day, nearestOpenWeekday(day, rule.closurePolicy)]),
  )
  const standing = new Set(named.filter((day) => !isClosed(day)))

  return named
    .filter(({ text }) => from <= text && text <= to)
    .map((day) => {
      const fate = fateOf(day)
      const isHolidayUnknown = Number((fate.date ?? day.text).slice(0, 4)) > lastKnownYear
      return { ruleDate: day.text, ...fate, isHolidayUnknown }
    })

  function fateOf(day: Day): Pick<WalkedDate, 'date' | 'outcome'> {
    if (standing.has(day)) return { date: day.text, outcome: 'stands' }
    if (rule.closurePolicy === 'keep') return { date: day.text, outcome: 'kept' }
    if (rule.closurePolicy === 'skip') return { date: null, outcome: 'skipped' }
    const target = targets.get(day)
    if (!target) return { date: null, outcome: 'nowhere' }
    const isWantedEarlier = [...targets].some(
      ([other, wanted]) => other.text < day.text && wanted === target,
    )
    if (standing.has(target) || isWantedEarlier) return { date: null, outcome: 'taken' }
    return { date: target.text, outcome: 'moved' }
  }

  function nearestOpenWeekday(day: Day, policy: WalkedRule['closurePolicy']): Day | null {
    const near = calendar
      .slice(numberOf(day.text) - 14, numberOf(day.text) + 14 + 1)
      .filter((other) => other.weekday <= 5 && !isClosed(other))
    if (policy === 'next_weekday') return near.find(({ text }) => text > day.text) ?? null
    return near.findLast(({ text }) => text < day.text) ?? null
  }
}

function namedDays(rule: WalkedRule): Day[] {
  const days = calendar
    .slice(numberOf(rule.startsOn))
    .filter(({ text }) => rule.endsOn === null || text <= rule.endsOn)
  if (rule.pattern === 'fixed_dates') return days.filter(({ text }) => rule.dates.includes(text))
  const onWeekday = days.filter(({ weekday }) => weekday === rule.weekday)
  if (rule.pattern === 'every_n_weeks') {
    // RFC 5545 §3.3.10: INTERVAL counts weeks from the one of DTSTART, here the first such weekday.
    return onWeekday.filter((_, weeksSinceFirst) => weeksSinceFirst % (rule.everyWeeks ?? 0) === 0)
  }
  // RFC 5545 §3.3.10: with FREQ=MONTHLY, 2WE is the second Wednesday of the month, -1WE the last.
  return onWeekday.filter(
    ({ nth, isLast }) => rule.weeks.includes(nth) || (isLast && rule.weeks.includes(-1)),
  )
}

function numberOf(text: string): number {
  const number = numbers.get(text)
  if (number === undefined) throw new Error(`${text} lies outside of the walk`)
  return number
}

function everyDay(): Day[] {
  const days: Day[] = []
  let weekday = 6 // 1 January 2000 was a Saturday.
  for (let year = 2000; year <= 2060; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const length = monthLength(year, month)
      for (let day = 1; day <= length; day += 1) {
        const text = [year, two(month), two(day)].join('-')
        days.push({ text, weekday, nth: Math.ceil(day / 7), isLast: day + 7 > length })
        weekday = weekday === 7 ? 1 : weekday + 1
      }
    }
  return days
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
