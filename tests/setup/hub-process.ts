import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hubFlags } from '../../bin/hub.mjs'

export type HubRole = 'all' | 'web' | 'worker'

const startLimitMs = 60_000

/** One process of a hub under test. */
export interface HubProcess {
  role: HubRole
  port: number
  /** Resolves when it has printed its card, the last thing a start does. */
  start(): Promise<void>
  /** Ends it as nobody should: it cannot clean up. */
  kill9(): Promise<void>
  /** Ends it as Ctrl-C does. @returns whether it went in order */
  stop(): Promise<boolean>
  isRunning(): boolean
}

/** Prepares a process of the test build with these variables and no others. Its lines go to `onLine`. */
export function createHubProcess({
  role,
  port,
  parameters,
  variables,
  onLine,
}: {
  role: HubRole
  port: number
  parameters: string[]
  variables: Record<string, string>
  onLine: (source: 'out' | 'err', line: string) => void
}): HubProcess {
  let child: ChildProcess | null = null
  let ended: Promise<number | null> = Promise.resolve(0)

  return {
    role,
    port,
    async start() {
      const ready = Promise.withResolvers<void>()
      const started = spawn(
        process.execPath,
        [...hubFlags, 'build-test/hub/main.js', ...parameters],
        {
          env: { ...basics(), ...variables, ENGAWA_ROLE: role, PORT: String(port) },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
          detached: true,
        },
      )
      splitLines(started.stdout, (line) => {
        onLine('out', line)
        if (line.startsWith('縁側 Engawa')) ready.resolve()
      })
      splitLines(started.stderr, (line) => onLine('err', line))
      child = started
      ended = new Promise((resolve) => {
        started.once('error', () => resolve(null))
        started.once('exit', (code) => {
          if (child === started) child = null
          resolve(code)
          ready.reject(new Error(`${role} ended at its start`))
        })
      })
      const late = sleep(startLimitMs, 'late' as const, { ref: false })
      if ((await Promise.race([ready.promise, late])) === 'late') {
        throw new Error(`${role} did not start within ${startLimitMs} ms`)
      }
    },
    async kill9() {
      if (child?.pid) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
    async stop() {
      if (!child) return true
      child.kill('SIGTERM')
      const late = sleep(20_000, 'late' as const, { ref: false })
      const code = await Promise.race([ended, late])
      if (code === 'late') await this.kill9()
      return code === 0
    },
    isRunning: () => child !== null,
  }
}

/** What a program needs to run at all; nothing of the project's own settings leaks in. */
function basics(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  const folders = [path.dirname(process.execPath), PATH ?? ''].join(path.delimiter)
  return { PATH: folders, HOME, TMPDIR, NODE_ENV: 'production', ENGAWA_ENV: 'demo' }
}

function splitLines(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void) {
  let rest = ''
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
}
