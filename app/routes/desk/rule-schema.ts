import { z } from 'zod'
import type { ProgrammeRule } from '#app/domain/programme/programme-rule.ts'
import { ruleWords as words } from '#app/words/rule.ts'
import type { Text } from '#app/words/language.ts'

export const patterns = ['monthly_weekdays', 'every_n_weeks', 'fixed_dates'] as const
export const policies = ['skip', 'previous_weekday', 'next_weekday', 'keep'] as const
export const venues = ['online', 'on_site', 'both'] as const
export const weekNames = ['1', '2', '3', '4', '5', '-1'] as const
export const hourNames = ['door', 'start', 'end', 'close'] as const
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** HH:MM on the clock of a zone, in the order in which they happen. */
export const hours = { door: time, start: time, end: time, close: time }

/** A rule as it is asked for: what the chosen pattern does not need may stay empty. */
export const ruleSchema = z.object({
  pattern: z.enum(patterns),
  weekday: z.int().min(1).max(7).optional(),
  weeks: z.array(z.enum(weekNames)).optional(),
  everyWeeks: z.int().min(1).max(52).optional(),
  dates: z.string().max(2000).optional(),
  startsOn: z.iso.date().optional(),
  endsOn: z.iso.date().optional(),
  ...hours,
  closurePolicy: z.enum(policies),
  venue: z.enum(venues),
  place: z.string().trim().max(120).optional(),
  zone: z.string().trim().max(60).optional(),
})

export type RuleValues = z.infer<typeof ruleSchema>

/** What is missing or cannot be read, at its field. */
interface Mistake {
  field: keyof RuleValues
  text: Text
}

/** The rule that the values mean, or where they mean none. */
export function ruleOf(values: RuleValues): { rule: ProgrammeRule } | { mistake: Mistake } {
  const { pattern, door, start, end, close, closurePolicy, venue, place, zone } = values
  if (venue !== 'online' && !place) return missing('place')
  const common = {
    pattern,
    door,
    start,
    end,
    close,
    closurePolicy,
    venue,
    place: venue === 'online' ? null : (place ?? null),
    zone: zone ?? 'Asia/Tokyo',
  }
  const none = { weekday: null, weeks: [], everyWeeks: null, dates: [] }
  if (pattern === 'fixed_dates') {
    const dates = readDates(values.dates ?? '')
    if ('mistake' in dates) return dates
    const startsOn = dates.read[0]
    if (!startsOn) return { mistake: { field: 'dates', text: words.datesMissing } }
    return { rule: { ...common, ...none, dates: dates.read, startsOn, endsOn: null } }
  }
  const { weekday, weeks = [], everyWeeks, startsOn, endsOn = null } = values
  if (!weekday) return missing('weekday')
  if (!startsOn) return missing('startsOn')
  const span = { weekday, startsOn, endsOn }
  if (pattern === 'every_n_weeks')
    return everyWeeks
      ? { rule: { ...common, ...none, ...span, everyWeeks } }
      : missing('everyWeeks')
  if (weeks.length === 0) return { mistake: { field: 'weeks', text: words.weeksMissing } }
  return { rule: { ...common, ...none, ...span, weeks: weeks.map(Number) } }
}

const missing = (field: Mistake['field']) => ({ mistake: { field, text: words.fieldMissing } })

/** One date a line, as people write them: 2027-01-13, 2027/1/13, 2027年1月13日, also in wide digits. */
function readDates(text: string): { read: string[] } | { mistake: Mistake } {
  const lines = text
    .normalize('NFKC')
    .split(/[\n,、]/)
    .map((line) => line.trim())
  const read: string[] = []
  for (const line of lines.filter((each) => each !== '')) {
    const date = readDate(line)
    if (date === null) {
      const said = { ja: words.datesMalformed.ja({ line }), en: words.datesMalformed.en({ line }) }
      return { mistake: { field: 'dates', text: said } }
    }
    read.push(date)
  }
  return { read: [...new Set(read)].toSorted() }
}

function readDate(line: string): string | null {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(line) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return z.iso.date().safeParse(date).success ? date : null
}

/** A rule, as its form is filled in. */
export function valuesOf(rule: ProgrammeRule): Record<string, string | string[] | undefined> {
  const { pattern, door, start, end, close, closurePolicy, venue, zone } = rule
  return {
    pattern,
    door,
    start,
    end,
    close,
    closurePolicy,
    venue,
    zone,
    weekday: rule.weekday?.toString(),
    weeks: rule.weeks.map(String),
    everyWeeks: rule.everyWeeks?.toString(),
    dates: rule.dates.join('\n'),
    startsOn: rule.startsOn,
    endsOn: rule.endsOn ?? undefined,
    place: rule.place ?? undefined,
  }
}
