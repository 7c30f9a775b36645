import { readFileSync } from 'node:fs'

declare const __TEST_CLOCK__: boolean | undefined

/** The present instant. Every rule takes it as an argument; only the edges of the system call this. */
export function now(): Date {
  return new Date(Date.now() + testOffsetMs())
}

/** Milliseconds by which a test has moved the clock. The production build holds no trace of it. */
function testOffsetMs(): number {
  if (typeof __TEST_CLOCK__ === 'undefined' || !__TEST_CLOCK__) return 0
  const file = process.env.ENGAWA_TEST_CLOCK
  if (!file) return 0
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}
