import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createStops } from './stop-in-order.ts'

function setUp() {
  const said: string[] = []
  const stops = createStops((message) => said.push(message))
  const note = (name: string) => async () => void said.push(name)
  return { said, stops, note }
}

test('what was started last stops first, once, whoever asks', async () => {
  const { said, stops, note } = setUp()
  for (const name of ['postgres', 'mailbox', 'worker', 'web']) stops.add(name, note(name))
  stops.onStart(() => said.push('leaving'))
  await Promise.all([stops.run(), stops.run()])
  expect(said).toEqual(['leaving', 'web', 'worker', 'mailbox', 'postgres'])
})

test('what fails or does not end in time does not keep the rest from stopping', async () => {
  const { said, stops, note } = setUp()
  stops.add('postgres', note('postgres'))
  stops.add('worker', () => Promise.reject(new Error('broken')))
  stops.add('web', () => new Promise(() => undefined), 20)
  await stops.run()
  expect(said).toEqual(['web did not stop in time', 'worker: broken', 'postgres'])
})

test('a hurry waits for nothing, and still tells everything to stop', async () => {
  const { said, stops, note } = setUp()
  stops.add('postgres', note('postgres'))
  stops.add('web', () => new Promise(() => undefined), 60_000)
  const stopped = stops.run()
  await sleep(0)
  stops.hurry()
  await stopped
  expect(said).toEqual(['postgres'])
})
