import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { postgresEnvironment } from './postgres-cluster.ts'
import type { PostgresHome } from './postgres-home.ts'
import { waitFor } from './wait-for.ts'
import {
  commandLine,
  endOfChild,
  endOfStranger,
  endsWithin,
  isAlive,
  signal,
  type Running,
} from './processes.ts'

const startLimitMs = 180_000
const adoptLimitMs = 30_000
const orphanLimitMs = 10_000

type UrlOf = (port: number) => string

/**
 * The server that a killed parent left behind in this home, or null. One that is just starting,
 * recovering or shutting down is waited for.
 * @throws Error when it lives and does not answer
 */
export async function adoptServer(
  home: PostgresHome,
  urlOf: UrlOf,
): Promise<{ running: Running; port: number } | null> {
  const end = performance.now() + adoptLimitMs
  for (;;) {
    const file = readPidFile(home)
    if (!file || !isServer(file)) return null
    if (await answers(urlOf(file.port))) {
      const running = describe(file.pid, endOfStranger(file.pid))
      return { running, port: file.port }
    }
    if (performance.now() > end) {
      throw new Error(
        `A PostgreSQL (process ${file.pid}) holds ${home.data} and does not answer: stop it, then start again.`,
      )
    }
    await sleep(50)
  }
}

interface StartOptions {
  home: PostgresHome
  port: number
  urlOf: UrlOf
  durable: boolean
}

/**
 * Starts the server and resolves when it answers; a recovery may take its time. After a server
 * that was killed its own children may hold the shared memory for a moment longer: they are
 * waited for.
 */
export async function startServer(options: StartOptions): Promise<Running> {
  const end = performance.now() + orphanLimitMs
  for (;;) {
    const wasKilled = readPidFile(options.home) !== null
    try {
      return await startOnce(options)
    } catch (error) {
      if (!wasKilled || performance.now() > end) throw error
      await sleep(200)
    }
  }
}

async function startOnce(options: StartOptions): Promise<Running> {
  const { home, port, urlOf, durable } = options
  const logFile = path.join(home.folder, 'server.log')
  const output = fs.openSync(logFile, 'a', 0o600)
  const child = spawn(home.postgres, ['-D', home.data, ...serverSettings(port, durable)], {
    ...home.user,
    cwd: home.folder,
    env: postgresEnvironment(forgetDeadServer(home)),
    stdio: ['ignore', output, output],
    detached: true, // a group of its own: Ctrl-C reaches the hub, which stops it last
  })
  fs.closeSync(output)
  const ended = endOfChild(child)
  let how: string | undefined
  void ended.then((text) => (how = text))
  await waitFor(
    'PostgreSQL to answer',
    async () => {
      if (how !== undefined) throw new Error(`PostgreSQL does not start (${how}): see ${logFile}`)
      return answers(urlOf(port))
    },
    { limitMs: startLimitMs },
  )
  return describe(child.pid ?? 0, ended)
}

/** Loopback only, and a log without statements or values, which could be personal. */
function serverSettings(port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: '100',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function describe(pid: number, ended: Promise<string>): Running {
  const end = async () => {
    signal(pid, 'SIGINT') // "fast": roll back, disconnect, checkpoint
    if (await endsWithin(ended, 8_000)) return
    signal(pid, 'SIGQUIT') // "immediate": recover at the next start
    if (!(await endsWithin(ended, 2_000))) signal(pid, 'SIGKILL')
    await ended
  }
  return { pid, ended, end }
}

/**
 * A pid file that was left behind may name a process that is another program by now, or one that
 * nobody has collected. PostgreSQL would refuse to start; told that this is its grandparent it
 * looks past the number and still checks the shared memory, as removing the file would not.
 */
function forgetDeadServer(home: PostgresHome): Record<string, string> {
  const file = readPidFile(home)
  return file && !isServer(file) ? { PG_GRANDPARENT_PID: String(file.pid) } : {}
}

interface PidFile {
  pid: number
  data: string
  port: number
}

function readPidFile(home: PostgresHome): PidFile | null {
  try {
    const lines = fs.readFileSync(path.join(home.data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), data: lines[1] ?? '', port: Number(lines[3]) }
  } catch {
    return null
  }
}

const isServer = ({ pid, data }: PidFile) =>
  isAlive(pid) && data !== '' && commandLine(pid).includes(` ${data} `)

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
