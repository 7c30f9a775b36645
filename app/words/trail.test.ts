import { expect, test } from 'vitest'
import { trailVerbs } from './trail.ts'

const sources = import.meta.glob<string>('/app/domain/**/*.server.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

test('every verb that is written to the trail has words', () => {
  const verbs = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/\bverb: ([^,\n]+)/g)].flatMap(([, said = '']) =>
      [...said.matchAll(/'([^']+)'/g)].map(([, verb]) => verb ?? ''),
    ),
  )
  expect(verbs.length).toBeGreaterThan(30)
  expect(verbs.filter((verb) => !(verb in trailVerbs))).toEqual([])
})
