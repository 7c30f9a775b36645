import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until the answer is neither false, null nor undefined, and returns it.
 * An exception of `check` ends the wait.
 * @throws Error when the time is over
 */
export async function waitFor<T>(
  what: string,
  check: () => T | Promise<T>,
  { limitMs = 10_000, everyMs = 25 } = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + limitMs
  for (;;) {
    const answer = await check()
    if (answer !== false && answer !== null && answer !== undefined) {
      return answer as NonNullable<Exclude<T, false>>
    }
    if (performance.now() > end) throw new Error(`Waited ${limitMs} ms in vain: ${what}`)
    await sleep(everyMs)
  }
}
