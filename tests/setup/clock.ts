import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext } from '@playwright/test'

/**
 * The clock of a hub under test: a file with an offset in milliseconds, read at every look at the
 * clock by every process that has it in ENGAWA_TEST_CLOCK. Time goes on from wherever it is moved.
 */
export function createTestClock() {
  const folder = mkdtempSync(path.join(tmpdir(), 'engawa-clock-'))
  const file = path.join(folder, 'offset-ms')
  const contexts = new Set<BrowserContext>()
  let offsetMs = 0

  async function setOffset(next: number) {
    offsetMs = next
    writeFileSync(file, String(Math.round(next)))
    await Promise.all(
      [...contexts].flatMap((context) =>
        context.pages().map((page) => page.clock.setSystemTime(now())),
      ),
    )
  }
  const now = () => new Date(Date.now() + offsetMs)

  writeFileSync(file, '0')
  return {
    file,
    now,
    moveTo: (instant: Date) => setOffset(instant.getTime() - Date.now()),
    moveBy: (minutes: number) => setOffset(offsetMs + minutes * 60_000),

    /** Lets the pages of a browser context read this clock, now and after every move. */
    async showIn(context: BrowserContext) {
      contexts.add(context)
      context.once('close', () => contexts.delete(context))
      if (offsetMs !== 0) await context.clock.setSystemTime(now())
    },

    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
