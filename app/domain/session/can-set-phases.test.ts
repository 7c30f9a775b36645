import { expect, test } from 'vitest'
import { canSetPhases } from './can-set-phases.ts'

const span = (fromMinute: number, toMinute: number) => ({ fromMinute, toMinute })

test.each<[string, [number, number][], true | string]>([
  ['none', [], true],
  [
    'one after the other',
    [
      [0, 30],
      [30, 75],
      [80, 150],
    ],
    true,
  ],
  [
    'told in another order',
    [
      [80, 150],
      [0, 30],
    ],
    true,
  ],
  [
    'one within another',
    [
      [0, 100],
      [20, 40],
    ],
    'phases_overlap',
  ],
  [
    'two at once',
    [
      [0, 30],
      [0, 30],
    ],
    'phases_overlap',
  ],
  ['longer than the session', [[0, 151]], 'phases_outside'],
  ['before the doors', [[-5, 10]], 'phases_outside'],
  ['without a minute', [[10, 10]], 'phases_outside'],
  ['backwards', [[40, 20]], 'phases_outside'],
])('%s', (_name, spans, answer) => {
  expect(
    canSetPhases(
      spans.map(([from, to]) => span(from, to)),
      150,
    ),
  ).toBe(answer)
})
