import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { oneCheck, type StepResult } from './step.ts'

const mark = 'ENGAWA_TEST_CLOCK'

/** The production build must not know the test clock; the test build must, or this proves nothing. */
export async function checkBuilds(): Promise<StepResult> {
  const inProduction = filesWithMark('build')
  const inTest = filesWithMark('build-test')
  if (inTest.length === 0) return oneCheck(false, `No file under build-test/ mentions ${mark}`)
  return oneCheck(
    inProduction.length === 0,
    `The test clock is in the production build: ${inProduction.join(', ')}`,
  )
}

function filesWithMark(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(m?js|css|html)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(mark))
}
