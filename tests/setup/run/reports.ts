import { existsSync, readFileSync } from 'node:fs'
import type { Ended } from './command.ts'
import type { StepResult } from './step.ts'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; status: string; assertionResults: unknown[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/**
 * What vitest's JSON report says. A skipped test counts as failed, and so does a file that could
 * not be loaded, a run without any test, and an error outside of every test.
 */
export function countVitest(file: string, ended: Ended): StepResult {
  const report = readReport(file) as VitestReport | null
  if (!report) return unreadable(ended)
  const broken = report.testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  ).length
  const skipped = report.numPendingTests + report.numTodoTests
  return settle({
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken + skipped,
    notes: skipped ? [`${skipped} skipped: a test runs or is deleted`] : [],
    ended,
  })
}

/** What Playwright's JSON report says, by the same rules. */
export function countPlaywright(file: string, ended: Ended): StepResult {
  const report = readReport(file) as PlaywrightReport | null
  if (!report) return unreadable(ended)
  const { expected, unexpected, flaky, skipped } = report.stats
  return settle({
    passed: expected,
    failed: unexpected + flaky + skipped + report.errors.length,
    notes: skipped ? [`${skipped} not run: skipped, or an earlier failure stopped them`] : [],
    ended,
  })
}

function settle(counted: { passed: number; failed: number; notes: string[]; ended: Ended }) {
  const { passed, notes, ended } = counted
  let { failed } = counted
  if (passed + failed === 0) notes.push('No test was found')
  else if (ended.code !== 0 && failed === 0) notes.push('An error outside of the tests, see above')
  if (failed === 0 && (ended.code !== 0 || passed === 0)) failed = 1
  return { passed, failed, output: notes.join('\n') }
}

const unreadable = (ended: Ended): StepResult => ({
  passed: 0,
  failed: 1,
  output: `It wrote no report.\n${ended.output.slice(-4_000)}`,
})

function readReport(file: string): unknown {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
