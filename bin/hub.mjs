import { spawn } from 'node:child_process'
import os from 'node:os'
import { buildFolder, toolEnvironment } from './build.mjs'
import { pinnedNode } from './pinned-node.mjs'

/**
 * How Node runs the server's programs. The passkeys ask it for algorithms that it calls
 * experimental, and its warning would stand in the terminal of whoever uses one.
 */
export const hubFlags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning']

/**
 * Runs one of the server's programs until it ends. It has a process group of its own, so that
 * Ctrl-C reaches it once and through us, and a channel that tells it when we die.
 * @param {'main' | 'sign-in' | 'rotate-keys'} program
 * @param {'all' | 'web' | 'worker'} role
 * @param {string[]} parameters
 * @returns {Promise<number>} its exit code
 */
export function runHub(program, role, parameters) {
  const { ENGAWA_ENV, NODE_ENV } = process.env
  return run([...hubFlags, `${buildFolder}/hub/${program}.js`, ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      ...toolEnvironment(),
      ENGAWA_ROLE: role,
      // The frameworks run fast under "production", always; what kind of place this is we ask apart.
      ENGAWA_ENV: ENGAWA_ENV ?? (NODE_ENV === 'production' ? 'production' : 'demo'),
      NODE_ENV: 'production',
    },
  })
}

/**
 * Runs a script of the project on its own Node.
 * @param {string[]} parameters
 */
export function runTool(parameters) {
  return run(parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...toolEnvironment() },
  })
}

/**
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function run(parameters, options) {
  const child = spawn(pinnedNode(), parameters, options)
  let lastAt = 0
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // npm passes on what the terminal has sent to all of us: one Ctrl-C, two signals.
      if (Date.now() - lastAt < 1_000) return
      lastAt = Date.now()
      if (options.detached || signal !== 'SIGINT' || !process.stdin.isTTY) {
        child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
      }
    })
  }
  whenOrphaned(() => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal ? os.constants.signals[signal] : 0))
    })
  }).finally(() => child.connected && child.disconnect())
}

/**
 * npm runs us through a shell. A SIGTERM for npm ends that shell and does not reach us; what we
 * can see is that our parent is another one.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500).unref()
}
