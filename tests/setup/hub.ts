import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#app/server/parts/free-port.ts'
import { waitFor } from '#app/server/parts/wait-for.ts'
import { cloneTemplate } from './clone-template.ts'
import { createTestClock } from './clock.ts'
import { isHealthy } from './hub-health.ts'
import { createHubLog } from './hub-log.ts'
import { createHubParts, type PartName } from './hub-parts.ts'
import { createHubProcess, type HubRole } from './hub-process.ts'
import { startLiveKitApart } from './livekit-apart.ts'
import { requireLiveKitBinary } from './livekit-binary.ts'
import { startSmtp } from './smtp.ts'
import { testSecrets } from './test-variables.ts'

export interface HubOptions {
  /** The processes, in the order of their start. The first one also runs LiveKit. */
  roles?: HubRole[]
  /** The fictional network; without it an empty hub with one invitation for an administrator. */
  demo?: boolean
  /** 'shared': a database in the PostgreSQL of the test run. 'own': the hub starts PostgreSQL itself. */
  postgres?: 'shared' | 'own'
  /**
   * 'own': the hub starts LiveKit itself, and again when it dies. 'apart': it is given one that only
   * the test starts again; 'apart, over TCP' offers media over TCP too. 'none': none can be had.
   */
  media?: 'own' | 'apart' | 'apart, over TCP' | 'none'
  /** More environment variables. */
  variables?: Record<string, string>
}

export type Hub = Awaited<ReturnType<typeof startHub>>

/**
 * Starts a real hub from the test build: processes of its own, an own database, LiveKit, SMTP
 * server and clock, on free ports; resolves when it is healthy.
 */
export async function startHub(options: HubOptions = {}) {
  if (!existsSync('build-test/hub/main.js')) {
    throw new Error('There is no test build: run `ENGAWA_BUILD=test npm run build` first.')
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'engawa-hub-'))
  chmodSync(folder, 0o755)
  const log = createHubLog()
  const clock = createTestClock()
  const smtp = await startSmtp({ port: await freePort('tcp') })
  const parts = createHubParts(folder)
  const roles = options.roles ?? ['all']
  const ports = await Promise.all(roles.map(() => freePort('tcp')))
  const livekit =
    options.media === 'apart' || options.media === 'apart, over TCP'
      ? await startLiveKitApart({
          folder,
          hubPort: ports[0] ?? 0,
          overTcp: options.media !== 'apart',
        })
      : undefined
  const variables: Record<string, string> = {
    ENGAWA_DATA: folder,
    ENGAWA_TEST_CLOCK: clock.file,
    SMTP_URL: smtp.url,
    ...(livekit && { LIVEKIT_URL: livekit.url }),
    ...(await variablesFor(options, folder)),
  }
  const processes = roles.map((role, index) =>
    createHubProcess({
      role,
      port: ports[index] ?? 0,
      parameters: options.demo === false ? ['--no-demo'] : [],
      variables,
      onLine: (source, line) => log.add(`${role}-${index + 1}`, source, line),
    }),
  )
  const webs = processes.filter((each) => each.role !== 'worker')
  const urls = webs.map((each) => `http://localhost:${each.port}`)

  /** Waits until every web process says that all is well. It says so from probes up to 15 s old. */
  async function healthy({ limitMs = 60_000 } = {}) {
    await waitFor('the hub to be healthy', () => isHealthy(webs), { limitMs, everyMs: 50 })
  }

  async function kill9(part: HubRole | PartName) {
    if (part === 'livekit' || part === 'postgres') return parts.kill9(part)
    const found = processes.find((each) => each.role === part || each.role === 'all')
    if (!found) throw new Error(`This hub has no ${part} process`)
    await found.kill9()
  }

  /** Starts whatever process of the hub does not run, one after another. */
  async function restart() {
    try {
      for (const each of processes) if (!each.isRunning()) await each.start()
      await healthy()
    } catch (error) {
      const { message } = error as Error
      throw new Error(`The hub does not start: ${message}\n${log.text()}`, { cause: error })
    }
  }

  /** Stops everything. What does not stop in order, or is left behind by an orderly stop, is a surprise. */
  async function stop() {
    const isWhole = processes.every((each) => each.isRunning())
    for (const each of processes.toReversed()) {
      if (!(await each.stop())) log.add(each.role, 'err', 'did not stop in order')
    }
    await livekit?.stop()
    for (const left of await parts.endLeftovers())
      if (isWhole) log.add('left running:', 'err', left)
    await smtp.stop()
    clock.remove()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  await restart().catch(async (error: Error) => {
    await stop()
    throw error
  })

  return {
    url: urls[0] ?? '',
    /** One for each web process. */
    urls,
    clock,
    smtp,
    folder,
    databaseUrl: variables.DATABASE_URL ?? readNote(folder).DATABASE_URL ?? '',
    /** Where its LiveKit answers; past the gate. */
    livekitUrl: readNote(folder).LIVEKIT_URL ?? '',
    kill9,
    /** Starts the LiveKit 'apart' again. */
    startLiveKit: async () => await livekit?.start(),
    backUp: parts.backUp,
    restart,
    healthy,
    stop,
    log: log.text,
    /** The latest link on a line of the hub's own output that matches, such as its demo doors. */
    link: log.link,
    expectComplaint: log.expectComplaint,
    surprises: log.surprises,
  }
}

async function variablesFor(options: HubOptions, folder: string) {
  const { postgres = 'shared', media = 'own' } = options
  const variables: Record<string, string> = {
    ...testSecrets,
    LIVEKIT_SERVER:
      media === 'own' ? await requireLiveKitBinary() : path.join(folder, 'no-livekit'),
  }
  if (postgres === 'shared') {
    const server = process.env.TEST_DATABASE_SERVER
    if (!server) throw new Error('TEST_DATABASE_SERVER is unset: no global setup has run')
    variables.DATABASE_URL = await cloneTemplate(server)
  }
  return { ...variables, ...options.variables }
}

function readNote(folder: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'))
}
