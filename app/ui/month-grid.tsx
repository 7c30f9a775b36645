import { chooseWords as words } from '#app/words/choose-sessions.ts'
import { noonOf } from '#app/words/rule.ts'
import { formatDay, formatMonth } from '#app/words/when.ts'
import { useLanguage, useSay } from './language.tsx'
import { weeksOf } from './month-days.ts'

interface MonthGridProps {
  /** 2027-01 */
  month: string
  /** 2027-01-13 */
  today: string
  /** How many things each day has; days without are left out. */
  counts: Record<string, number>
}

/** Where the list below the grid speaks of a day. */
export const dayAnchor = (date: string) => `day-${date}`

/** A month at a glance: a day that has something leads to its place in the list below. */
export function MonthGrid({ month, today, counts }: MonthGridProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <table className="month-grid">
      <caption>{formatMonth(noonOf(`${month}-01`), language)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((weekday) => (
            <th key={weekday.en} scope="col">
              {say(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((date, weekday) => (
              <td key={weekday} aria-current={date === today ? 'date' : undefined}>
                {date && <DayOfMonth date={date} count={counts[date] ?? 0} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayOfMonth({ date, count }: { date: string; count: number }) {
  const say = useSay()
  const language = useLanguage()
  const number = Number(date.slice(-2))
  if (count === 0) return <span>{number}</span>
  const day = formatDay(noonOf(date), language)
  return (
    <a href={`#${dayAnchor(date)}`} aria-label={say(words.dayWith)({ day, count })}>
      {number}
    </a>
  )
}
