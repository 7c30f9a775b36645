import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readHubNote } from '#app/server/hub-note.ts'
import { freePort } from '#app/server/parts/free-port.ts'
import { cloneTemplate } from '#tests/setup/clone-template.ts'
import { requireLiveKitBinary } from '#tests/setup/livekit-binary.ts'
import { startSmtp } from '#tests/setup/smtp.ts'
import { startTemplateServer } from '#tests/setup/template-database.ts'
import { testVariables } from '#tests/setup/test-variables.ts'
import { startUntilHealthy } from './start-program.ts'

/** A hub that a bench started, as its users would. */
export type BenchHub = Awaited<ReturnType<typeof startHub>>

interface Ground {
  /** Starts a web process; `start` has a worker in it too, without which no hub is healthy. */
  start: (command: 'start' | 'web') => Promise<BenchHub>
}

/**
 * What a bench without a browser stands on: an empty database that the factories of the tests fill, mail, and
 * hubs from the real build, with a LiveKit of their own or none. All of it is ended when `work` is done.
 */
export async function onHubGround<Result>(
  { media }: { media: 'own' | 'none' },
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const server = await startTemplateServer()
  const smtp = await startSmtp()
  const folder = mkdtempSync(path.join(tmpdir(), 'engawa-bench-'))
  const hubs: BenchHub[] = []
  try {
    const databaseUrl = await cloneTemplate(server.url)
    const variables = testVariables({ databaseUrl, smtpPort: smtp.port, livekitPort: 1 })
    const binary = media === 'own' ? await requireLiveKitBinary() : path.join(folder, 'none')
    Object.assign(process.env, variables, { LIVEKIT_URL: '', LIVEKIT_SERVER: binary })
    return await work({
      start: async (command) => {
        const hub = await startHub(folder, command)
        hubs.push(hub)
        return hub
      },
    })
  } finally {
    for (const hub of hubs) await hub.stop()
    await smtp.stop()
    await server.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function startHub(folder: string, command: 'start' | 'web') {
  const port = await freePort('tcp')
  const options = { folder: process.cwd(), port, data: path.join(folder, command) }
  const args = ['bin/engawa.mjs', command, '--no-demo']
  const hub = await startUntilHealthy(process.execPath, args, options)
  const note = readHubNote(options.data)
  return { ...hub, url: `http://127.0.0.1:${port}`, livekitUrl: note?.LIVEKIT_URL ?? '' }
}
