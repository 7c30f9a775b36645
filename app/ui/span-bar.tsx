import { useId } from 'react'
import { useLanguage, useListing, useSay } from './language.tsx'
import { formatTimes, type Instant } from '#app/words/when.ts'
import { partWords } from '#app/words/shell.ts'

export interface BarSpan {
  start: Instant
  end: Instant
  /** Nobody saw this edge: the interval is hatched and read aloud as an estimate. */
  estimated?: boolean
}

interface SpanBarProps {
  from: Instant
  to: Instant
  spans: BarSpan[]
  /** Whose time it is. */
  label?: string
}

/** When somebody was there, between the doors and the close. */
export function SpanBar({ from, to, spans, label }: SpanBarProps) {
  const hatch = useId()
  const text = useSpansInWords(spans)
  const place = placeBetween(new Date(from).getTime(), new Date(to).getTime())
  return (
    <svg className="span-bar" role="img" aria-label={label ? `${label} ${text}` : text}>
      <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse">
        <path className="hatch" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
      <rect className="track" width="100%" height="100%" rx="6" />
      {spans.map((span) => (
        <rect
          key={String(span.start)}
          className={span.estimated ? 'estimate' : 'seen'}
          fill={span.estimated ? `url(#${hatch})` : undefined}
          {...place(span)}
          y="4"
          height="16"
          rx="4"
        />
      ))}
    </svg>
  )
}

function useSpansInWords(spans: BarSpan[]): string {
  const list = useListing()
  const say = useSay()
  const language = useLanguage()
  if (spans.length === 0) return say(partWords.absent)
  return list(
    spans.map(
      (span) =>
        formatTimes(span, language) + (span.estimated ? `（${say(partWords.estimated)}）` : ''),
    ),
  )
}

/** Where an interval stands on the bar, in percent; what lies outside is cut off. */
function placeBetween(from: number, to: number) {
  const percent = (at: Instant) => {
    const share = (new Date(at).getTime() - from) / (to - from)
    return Math.min(Math.max(share * 100, 0), 100)
  }
  return ({ start, end }: BarSpan) => ({
    x: `${percent(start).toFixed(2)}%`,
    width: `${(percent(end) - percent(start)).toFixed(2)}%`,
  })
}
