import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** A step that did not go well. Its message is for the person at the terminal. */
export class StepFailed extends Error {}

/** Progress is for people: it goes where it cannot be mistaken for a result. @param {string} text */
export const say = (text) => void process.stderr.write(`${text}\n`)

/**
 * Runs a program as one step: its seconds are shown while it works, its output only when it fails.
 * @param {object} options
 * @param {string} options.title
 * @param {string} options.command
 * @param {string[]} options.parameters
 * @param {Record<string, string | undefined>} [options.env]
 * @param {string} options.advice what to do when it fails: one sentence
 * @param {boolean} [options.shell]
 */
export async function step({ title, command, parameters, env = {}, advice, shell = false }) {
  const progress = showProgress(title)
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
  })
  const forward = () => child.kill('SIGTERM')
  process.once('SIGINT', forward).once('SIGTERM', forward)
  /** @type {Buffer[]} */
  const output = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  child.stderr.on('data', (chunk) => output.push(chunk))
  /** @type {string | null} */
  const failure = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) =>
      resolve(code === 0 ? null : (signal ?? `exit code ${code}`)),
    )
  })
  process.off('SIGINT', forward).off('SIGTERM', forward)
  progress.end(failure === null)
  if (failure === null) return
  if (output.length > 0) say(Buffer.concat(output).toString('utf8').trimEnd())
  throw new StepFailed(`${title} (${failure}): ${advice}`)
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * A line that counts seconds: it turns on a terminal, and comes back every 15 s elsewhere.
 * @param {string} title
 */
function showProgress(title) {
  const start = Date.now()
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`
  const isTerminal = process.stderr.isTTY
  let turn = 0
  const show = () => {
    if (!isTerminal) return say(`  … ${title} ${seconds()}`)
    process.stderr.write(`\r\u001B[K${frames[turn++ % frames.length]} ${title} ${seconds()}`)
  }
  if (isTerminal) show()
  else say(`… ${title}`)
  const timer = setInterval(show, isTerminal ? 100 : 15_000)
  return {
    /** @param {boolean} isWell */
    end(isWell) {
      clearInterval(timer)
      if (isTerminal) process.stderr.write('\r\u001B[K')
      say(`${isWell ? '✓' : '✗'} ${title} ${seconds()}`)
    },
  }
}
