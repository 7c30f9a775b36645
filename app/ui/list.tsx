import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'
import { Heading, type HeadingLevel } from './text.tsx'
import { formatShortDay, type Instant } from '#app/words/when.ts'

/** A list whose entries begin with their day or hour. */
export function DayList({ children }: { children: ReactNode }) {
  return <ol className="list day-list">{children}</ol>
}

interface DayItemProps {
  /** The day column shows this moment: 12/9 · 水 15:00 */
  at?: Instant
  /** The day column, where it is not a moment. */
  mark?: ReactNode
  heading?: ReactNode
  /** 2 where the list stands right below the page's own heading. */
  level?: HeadingLevel
  children?: ReactNode
}

export function DayItem({ at, mark, heading, level = 3, children }: DayItemProps) {
  return (
    <li>
      {at === undefined ? <p className="day">{mark}</p> : <ShortDay at={at} />}
      <div className="item">
        {heading && <Heading level={level}>{heading}</Heading>}
        {children}
      </div>
    </li>
  )
}

function ShortDay({ at }: { at: Instant }) {
  const { date, detail } = formatShortDay(at, useLanguage())
  return (
    <time className="day" dateTime={new Date(at).toISOString()}>
      {date} <small>{detail}</small>
    </time>
  )
}

/** A plain list with lines between its entries. */
export function ItemList({ children }: { children: ReactNode }) {
  return <ul className="list">{children}</ul>
}

interface ItemProps {
  heading?: ReactNode
  /** 2 where the list stands right below the page's own heading. */
  level?: HeadingLevel
  to?: string
  /** Stands at the end of the line. */
  aside?: ReactNode
  children?: ReactNode
}

export function Item({ heading, level = 3, to, aside, children }: ItemProps) {
  return (
    <li>
      <div className="item">
        {heading && <Heading level={level}>{to ? <a href={to}>{heading}</a> : heading}</Heading>}
        {children}
      </div>
      {aside && <div className="item-aside">{aside}</div>}
    </li>
  )
}
