import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

/** One per process: several test files may run in it, one after another. */
const tripwire = ((
  globalThis as typeof globalThis & { engawaTripwire?: { seen: string[]; expected: RegExp[] } }
).engawaTripwire ??= install())

/**
 * Announces that this test makes the code complain: a console error or warning, or a log line of
 * level error or fatal, that matches. Everything else of that kind fails the test, and so does an
 * announced complaint that does not come.
 * @public
 */
export function expectComplaint(pattern: RegExp): void {
  tripwire.expected.push(pattern)
}

/** Makes every test of this file fail when something complains that it did not announce. */
export function watchComplaints(): void {
  beforeEach(() => {
    tripwire.seen.length = 0
    tripwire.expected.length = 0
  })
  afterEach(() => {
    const { seen, expected } = tripwire
    const surprises = seen.filter((line) => !expected.some((pattern) => pattern.test(line)))
    const missing = expected.filter((pattern) => !seen.some((line) => pattern.test(line)))
    expect(surprises, 'complaints that no expectComplaint announced').toEqual([])
    expect(missing, 'announced complaints that did not come').toEqual([])
  })
}

function install() {
  const seen: string[] = []
  for (const method of ['error', 'warn'] as const) {
    console[method] = (...args: unknown[]) =>
      void seen.push(`console.${method}: ${format(...args)}`)
  }
  const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean
  process.stdout.write = (...args: unknown[]) => {
    const [chunk] = args
    if (typeof chunk !== 'string' || !/^\{"level":"(error|fatal)"/.test(chunk))
      return write(...args)
    seen.push(chunk.trim())
    return true
  }
  return { seen, expected: [] as RegExp[] }
}
