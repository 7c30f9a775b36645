import { useLanguage } from './language.tsx'
import {
  formatDate,
  formatDay,
  formatDayTime,
  formatEraDate,
  formatSpan,
  formatTime,
  formatTimes,
  type Instant,
} from '#app/words/when.ts'

const formats = {
  'day-time': formatDayTime,
  day: formatDay,
  time: formatTime,
  date: formatDate,
  'era-date': formatEraDate,
}

/** A moment in the reader's words, with the machine's reading beside it. */
export function When({ at, show = 'day-time' }: { at: Instant; show?: keyof typeof formats }) {
  const language = useLanguage()
  return <time dateTime={new Date(at).toISOString()}>{formats[show](at, language)}</time>
}

interface TimeSpanProps {
  start: Instant
  end: Instant
  /** `times` leaves the day out. */
  show?: 'day-times' | 'times'
}

/** From when until when: 11月25日（水） 15:00〜16:30. */
export function TimeSpan({ start, end, show = 'day-times' }: TimeSpanProps) {
  const language = useLanguage()
  const format = show === 'times' ? formatTimes : formatSpan
  return <time dateTime={new Date(start).toISOString()}>{format({ start, end }, language)}</time>
}
