import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { runSteps, type StepOutcome } from './setup/run/step.ts'
import { quickRun, wholeRun } from './setup/run/steps.ts'

/**
 * `npm test` runs everything, `npm run test:quick` the inner loop. `-- --only lint,unit` runs the
 * named steps alone. The last line is `N passed, N failed`.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' } },
})
const names = values.only?.split(',')
const planned = values.quick ? quickRun : wholeRun
const steps = names ? planned.filter((step) => names.includes(step.name)) : planned
const unknown = names?.filter((name) => !planned.some((step) => step.name === name)) ?? []
if (unknown.length) {
  console.error(
    `There is no step ${unknown.join(', ')}. Steps: ${planned.map((s) => s.name).join(', ')}`,
  )
  process.exit(2)
}

const results = 'test-results'
if (!names && !values.quick) rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const began = performance.now()
const running = new Map<string, number>()
const heartbeat = setInterval(() => {
  for (const [name, since] of running) {
    console.log(`  … ${name}, ${seconds((performance.now() - since) / 1000)} so far`)
  }
}, 20_000)
heartbeat.unref()

const outcomes = await runSteps({
  steps,
  lanes: Math.max(2, availableParallelism()),
  onStart(step) {
    if (step.alone) console.log(`\n${step.name}`)
    else running.set(step.name, performance.now())
  },
  onEnd(outcome) {
    running.delete(outcome.name)
    const mark = outcome.failed === 0 ? '✓' : '✗'
    console.log(`${mark} ${outcome.name} (${seconds(outcome.seconds)})`)
    if (outcome.failed > 0 && outcome.output) console.log(indent(outcome.output))
  },
})
clearInterval(heartbeat)

const table = timingTable(outcomes, (performance.now() - began) / 1000)
writeFileSync(`${results}/times.txt`, table)
const failed = sum(outcomes, 'failed')
console.log(`\n${table}\n${sum(outcomes, 'passed')} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function timingTable(rows: StepOutcome[], totalSeconds: number): string {
  const line = (name: string, passed: number, failed: number, taken: number) =>
    `${name.padEnd(28)}${String(passed).padStart(7)}${String(failed).padStart(7)}${taken.toFixed(1).padStart(9)}`
  return [
    `${'step'.padEnd(28)} passed failed  seconds`,
    ...rows.map((row) => line(row.name, row.passed, row.failed, row.seconds)),
    line('together', sum(rows, 'passed'), sum(rows, 'failed'), totalSeconds),
    '',
  ].join('\n')
}

function sum(rows: StepOutcome[], key: 'passed' | 'failed'): number {
  return rows.reduce((total, row) => total + row[key], 0)
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}

function seconds(count: number): string {
  return `${count.toFixed(1)} s`
}
