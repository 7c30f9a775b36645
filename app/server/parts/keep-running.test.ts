import { expect, test } from 'vitest'
import { keepRunning } from './keep-running.ts'
import type { Running } from './processes.ts'
import { waitFor } from './wait-for.ts'

function pretend(pid: number): Running & { die(how: string): void } {
  const { promise: ended, resolve } = Promise.withResolvers<string>()
  return { pid, ended, die: resolve, end: async () => resolve('told to') }
}

test('starts again what ended, tries again what does not start, and stops when told', async () => {
  const first = pretend(1)
  const third = pretend(3)
  const said: string[] = []
  let tries = 0
  const kept = keepRunning({
    name: 'It',
    first,
    async again() {
      tries += 1
      if (tries === 1) throw new Error('not yet')
      return third
    },
    log: (message) => said.push(message),
  })
  first.die('SIGKILL')
  await waitFor('the next one', () => kept.pid === 3)
  expect(said).toEqual([
    'It ended (SIGKILL) and is started again',
    'It does not start again: not yet',
  ])
  await kept.stop()
  expect(await third.ended).toBe('told to')
  expect(tries).toBe(2)
})

test('one that is stopped while it starts again does not stay', async () => {
  const first = pretend(1)
  const second = pretend(2)
  const starting = Promise.withResolvers<Running>()
  const kept = keepRunning({
    name: 'It',
    first,
    again: () => starting.promise,
    log: () => undefined,
  })
  first.die('SIGKILL')
  await first.ended
  const stopped = kept.stop()
  starting.resolve(second)
  await stopped
  // Whether it was still asked to start depends on the moment; if it was, it has been ended.
  expect(kept.pid === 1 || (await second.ended) === 'told to').toBe(true)
})
