import { expect, test } from 'vitest'
import { shareReads } from './share-reads.ts'

/** A reading that ends when it is told to. */
function readByHand() {
  const ends: ((fails?: boolean) => void)[] = []
  const share = shareReads(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const number = ends.length + 1
        ends.push((fails) => (fails ? reject(new Error('away')) : resolve(`${key} ${number}`)))
      }),
  )
  const end = async (number: number, fails?: boolean) => {
    await expect.poll(() => ends.length).toBeGreaterThanOrEqual(number)
    ends[number - 1]?.(fails)
  }
  return { share, end, count: () => ends.length }
}

test('all who ask at once get one answer', async () => {
  const { share, end, count } = readByHand()
  const asked = [share('a'), share('a'), share('b')]
  await end(1)
  await end(2)
  expect(await Promise.all(asked)).toEqual(['a 1', 'a 1', 'b 2'])
  expect(count()).toBe(2)
})

test('whoever asks while a reading is under way gets the one after it', async () => {
  const { share, end, count } = readByHand()
  const first = share('a')
  await expect.poll(count).toBe(1)
  const later = [share('a'), share('a')]
  await end(1)
  expect(await first).toBe('a 1')
  await end(2)
  expect(await Promise.all(later)).toEqual(['a 2', 'a 2'])
})

test('a reading that fails is no obstacle to the next', async () => {
  const { share, end } = readByHand()
  const first = share('a')
  await end(1, true)
  await expect(first).rejects.toThrow('away')
  const second = share('a')
  await end(2)
  expect(await second).toBe('a 2')
})
