import { expect, test } from 'vitest'
import { eachAlone } from './each-alone.ts'

test('one that fails keeps no other from being done, and is not swallowed', async () => {
  const done: number[] = []
  const all = eachAlone([1, 2, 3], async (row) => {
    if (row === 2) throw new Error('two')
    done.push(row)
  })
  await expect(all).rejects.toMatchObject({ errors: [new Error('two')], message: '1 of 3 failed' })
  expect(done).toEqual([1, 3])
})

test('nothing to do is done', async () => {
  await eachAlone([], async () => expect.unreachable())
})
