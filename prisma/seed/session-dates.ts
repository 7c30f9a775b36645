import { Temporal } from 'temporal-polyfill'

export interface Rhythm {
  /** 1 is Monday. */
  weekday: number
  /** Which of them in a month: [2, 4] is the second and the fourth. */
  weeks: number[]
}

/** Every date of a rhythm within so many months before and after a day, as YYYY-MM-DD; none at New Year. */
export function sessionDates({ weekday, weeks }: Rhythm, now: Date, months: number): string[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Asia/Tokyo')
    .toPlainDate()
  const last = today.add({ months })
  const dates: string[] = []
  for (
    let day = today.subtract({ months });
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    const isMeant = day.dayOfWeek === weekday && weeks.includes(Math.ceil(day.day / 7))
    if (isMeant && !isNewYear(day)) dates.push(String(day))
  }
  return dates
}

const isNewYear = ({ month, day }: Temporal.PlainDate) =>
  (month === 12 && day >= 29) || (month === 1 && day <= 3)
