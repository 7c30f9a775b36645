import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { TextLink } from './text-link.tsx'
import { Heading } from './text.tsx'

/** Twelve months beside one another, as many in a row as there is room for. */
export function Year({ children }: { children: ReactNode }) {
  return <div className="year">{children}</div>
}

interface MonthProps {
  heading: ReactNode
  /** Said where the month has nothing. */
  empty: ReactNode
  children?: ReactNode
}

/** One month of a year, with its days in order. */
export function Month({ heading, empty, children }: MonthProps) {
  return (
    <section className="month">
      <Heading level={3}>{heading}</Heading>
      {children ? <ol className="month-days">{children}</ol> : <p className="lead">{empty}</p>}
    </section>
  )
}

interface DayProps {
  /** The day itself: 9日（水） 15:00 */
  day: ReactNode
  /** A day that does not take place is struck through. */
  struck?: boolean
  to?: string
  /** What the link says where the day itself is a box. */
  more?: string
  /** Makes the day a box to tick. */
  box?: { name: string; value: string; defaultChecked: boolean }
  chips?: ReactNode
  /** Why it is as it is. */
  notes?: string[]
}

/** One day of a month. With a box the day itself is what one taps; what leads on stands below. */
export function Day({ day, struck, to, more, box, chips, notes = [] }: DayProps) {
  return (
    <li className="month-day" data-struck={struck}>
      <div className="month-day-head">
        <DayName {...{ day, to, box }} />
        {chips}
        {box && to && (
          <ButtonLink size="small" tone="plain" to={to}>
            {more}
          </ButtonLink>
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className="month-note">
          {note}
        </p>
      ))}
    </li>
  )
}

function DayName({ day, to, box }: Pick<DayProps, 'day' | 'to' | 'box'>) {
  if (box) {
    return (
      <label className="month-box">
        <input type="checkbox" autoComplete="off" {...box} />
        <b>{day}</b>
      </label>
    )
  }
  return <b className="month-name">{to ? <TextLink to={to}>{day}</TextLink> : day}</b>
}
