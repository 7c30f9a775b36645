import { expect, test } from 'vitest'
import { ruleOf, type RuleValues, valuesOf } from './rule-schema.ts'

const hours = { door: '14:30', start: '15:00', end: '16:30', close: '17:00' }
const base = { ...hours, closurePolicy: 'skip', venue: 'online' } as const
const monthly: RuleValues = {
  ...base,
  pattern: 'monthly_weekdays',
  weekday: 3,
  weeks: ['2', '-1'],
  startsOn: '2026-12-01',
}
const fixed = (dates: string): RuleValues => ({ ...base, pattern: 'fixed_dates', dates })

test('what is filled in is read back the same', () => {
  const read = ruleOf(monthly)
  if (!('rule' in read)) throw new Error('A rule was expected')
  expect(read.rule).toMatchObject({ weeks: [2, -1], weekday: 3, zone: 'Asia/Tokyo', endsOn: null })
  expect(valuesOf(read.rule)).toMatchObject({ weeks: ['2', '-1'], weekday: '3', ...hours })
})

test('what another pattern would need is left behind', () => {
  expect(ruleOf({ ...monthly, everyWeeks: 2, dates: '2027-01-13' })).toMatchObject({
    rule: { everyWeeks: null, dates: [] },
  })
})

test('dates are read as people write them, each once and in order', () => {
  const read = ruleOf(fixed('2027/2/3\n２０２７-01-13、2027年1月13日\n\n2027.12.24'))
  expect(read).toMatchObject({
    rule: {
      dates: ['2027-01-13', '2027-02-03', '2027-12-24'],
      startsOn: '2027-01-13',
      weekday: null,
    },
  })
})

test.each<[string, RuleValues, string]>([
  ['no week', { ...monthly, weeks: [] }, 'weeks'],
  ['no weekday', { ...monthly, weekday: undefined }, 'weekday'],
  ['no first day', { ...monthly, startsOn: undefined }, 'startsOn'],
  ['no number of weeks', { ...monthly, pattern: 'every_n_weeks' }, 'everyWeeks'],
  ['no dates', fixed(' \n'), 'dates'],
  ['a day that there is not', fixed('2027-02-30'), 'dates'],
  ['a word', fixed('あした'), 'dates'],
  ['a house without a name', { ...monthly, venue: 'both' }, 'place'],
])('%s is said at its field', (_name, values, field) => {
  expect(ruleOf(values)).toMatchObject({ mistake: { field } })
})
