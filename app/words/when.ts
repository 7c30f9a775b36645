import type { GuestLanguage } from '#app/words/language.ts'

/** A moment: a Date, an ISO 8601 string with its offset, or milliseconds since 1970. */
export type Instant = Date | string | number

/** Every time a person reads is the wall clock of this zone, wherever the machine stands. */
export const zone = 'Asia/Tokyo'

const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const eraClock = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: zone,
  era: 'long',
  year: 'numeric',
})

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const kanjiWeekdays = '日月火水木金土'
const months =
  'January February March April May June July August September October November December'.split(' ')

type Reading = ReturnType<typeof readClock>
const readings = new Map<number, Reading>()

/** The wall clock's parts. Pages speak of the same moments again and again: the last thousand are kept. */
function read(at: Instant): Reading {
  const moment = new Date(at).getTime()
  let reading = readings.get(moment)
  if (reading) return reading
  if (readings.size >= 1_000) readings.clear()
  readings.set(moment, (reading = readClock(moment)))
  return reading
}

/** Words are our own, so that server and every browser agree. */
function readClock(at: number) {
  const parts = Object.fromEntries(clock.formatToParts(at).map((part) => [part.type, part.value]))
  const weekday = weekdays.indexOf(parts.weekday ?? '')
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    time: `${parts.hour}:${parts.minute}`,
    kanjiWeekday: kanjiWeekdays[weekday] ?? '',
    englishWeekday: weekdays[weekday] ?? '',
    englishMonth: months[Number(parts.month) - 1] ?? '',
  }
}

/** 15:00 */
export function formatTime(at: Instant): string {
  return read(at).time
}

/** 11月25日（水） · 11月25日（水曜日） · Wed 25 November */
export function formatDay(at: Instant, language: GuestLanguage): string {
  const { month, day, kanjiWeekday, englishWeekday, englishMonth } = read(at)
  if (language === 'en') return `${englishWeekday} ${day} ${englishMonth}`
  const weekday = language === 'easy' ? `${kanjiWeekday}曜日` : kanjiWeekday
  return `${month}月${day}日（${weekday}）`
}

/** 2026年11月25日（水） · Wed 25 November 2026 */
export function formatDate(at: Instant, language: GuestLanguage): string {
  const { year } = read(at)
  const day = formatDay(at, language)
  return language === 'en' ? `${day} ${year}` : `${year}年${day}`
}

/** 2026年11月 · November 2026 */
export function formatMonth(at: Instant, language: GuestLanguage): string {
  const { year, month, englishMonth } = read(at)
  return language === 'en' ? `${englishMonth} ${year}` : `${year}年${month}月`
}

/** 令和8年11月25日（水）, for papers that ask for the era. English readers get the plain date. */
export function formatEraDate(at: Instant, language: GuestLanguage): string {
  if (language === 'en') return formatDate(at, language)
  const parts = eraClock.formatToParts(new Date(at))
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return `${part('era')}${part('year')}年${formatDay(at, language)}`
}

/** 11月25日（水） 15:00 · Wed 25 November, 15:00 */
export function formatDayTime(at: Instant, language: GuestLanguage): string {
  return `${formatDay(at, language)}${language === 'en' ? ', ' : ' '}${formatTime(at)}`
}

/** 15:00〜16:30 · 15:00から 16:30まで · 15:00–16:30 */
export function formatTimes(
  span: { start: Instant; end: Instant },
  language: GuestLanguage,
): string {
  return between(formatTime(span.start), formatTime(span.end), language)
}

/** 11月25日（水） 15:00〜16:30; an end on another day is named with its day. */
export function formatSpan(
  span: { start: Instant; end: Instant },
  language: GuestLanguage,
): string {
  const isOneDay = formatDate(span.start, language) === formatDate(span.end, language)
  const end = isOneDay ? formatTime(span.end) : formatDayTime(span.end, language)
  return between(formatDayTime(span.start, language), end, language)
}

function between(start: string, end: string, language: GuestLanguage): string {
  if (language === 'easy') return `${start}から ${end}まで`
  return language === 'en' ? `${start}–${end}` : `${start}〜${end}`
}

/** The day column of a list: 12/9 and 水 15:00 · 9 Dec and Wed 15:00 */
export function formatShortDay(at: Instant, language: GuestLanguage) {
  const { month, day, time, kanjiWeekday, englishWeekday, englishMonth } = read(at)
  return language === 'en'
    ? { date: `${day} ${englishMonth.slice(0, 3)}`, detail: `${englishWeekday} ${time}` }
    : { date: `${month}/${day}`, detail: `${kanjiWeekday} ${time}` }
}

/** 97 → 1時間37分 · 1 h 37 min. Parts of a minute are left out. */
export function formatMinutes(minutes: number, language: GuestLanguage): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.floor(minutes) % 60
  const [hourWord, minuteWord, gap] =
    language === 'en' ? [' h', ' min', ' '] : ['時間', '分', language === 'easy' ? ' ' : '']
  if (hours === 0) return `${rest}${minuteWord}`
  return rest === 0 ? `${hours}${hourWord}` : `${hours}${hourWord}${gap}${rest}${minuteWord}`
}
