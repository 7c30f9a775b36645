import { expect, test } from 'vitest'
import { teaRule } from '#tests/factories/rule.ts'
import { canSetRule } from './can-set-rule.ts'
import type { ProgrammeRule } from './programme-rule.ts'

const tea: ProgrammeRule = { ...teaRule, startsOn: '2026-12-01' }
const fixed: ProgrammeRule = { ...tea, pattern: 'fixed_dates', weekday: null, weeks: [] }

test.each<[string, ProgrammeRule, true | string]>([
  ['second and fourth Wednesday', tea, true],
  ['the fifth alone', { ...tea, weeks: [5] }, 'rule_fifth_only'],
  ['the fifth beside the first', { ...tea, weeks: [1, 5] }, true],
  ['the last', { ...tea, weeks: [-1] }, true],
  ['no week at all', { ...tea, weeks: [] }, 'rule_names_no_date'],
  ['an end before the start', { ...tea, endsOn: '2026-11-30' }, 'rule_ends_before_start'],
  ['a span without such a day', { ...tea, endsOn: '2026-12-05' }, 'rule_names_no_date'],
  ['a start in three years', { ...tea, startsOn: '2029-12-01' }, true],
  [
    'dates that are all over',
    { ...fixed, startsOn: '2026-01-01', dates: ['2026-10-01'] },
    'rule_names_no_date',
  ],
  [
    'one date to come',
    { ...fixed, startsOn: '2026-01-01', dates: ['2026-10-01', '2026-12-24'] },
    true,
  ],
  ['a zone that there is', { ...tea, zone: 'America/New_York' }, true],
  ['a zone that there is not', { ...tea, zone: 'Asia/Ebetsu' }, 'zone_unknown'],
  ['no zone', { ...tea, zone: '' }, 'zone_unknown'],
])('%s', (_name, rule, answer) => {
  expect(canSetRule(rule, new Date('2026-11-27T03:00:00Z'))).toBe(answer)
})
