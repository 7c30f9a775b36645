import path from 'node:path'
import { now } from '#app/platform/clock.server.ts'
import { blankSecrets, log } from '#app/platform/log.server.ts'
import { checkKeys } from './check-keys.ts'
import { checkPort, portRefusal } from './check-port.ts'
import { findRefusal, isPlayground, placeOf } from './demo-doors.ts'
import { type Flags, parseFlags, parsePort } from './flags.ts'
import { type HubNote, readHubNote, removeHubNote, writeHubNote } from './hub-note.ts'
import { openParts } from './open-parts.ts'
import { HouseTaken, takeHouse } from './parts/house.ts'
import { loadSecrets, refuseKnownSecrets } from './parts/secrets.ts'
import { printCard } from './print-card.ts'
import { nameConnections } from './process-name.ts'
import { stage } from './stage.ts'
import { StartRefused } from './start-refused.ts'
import { createStops } from './stop-in-order.ts'
import { stopOnSignals } from './stop-on-signals.ts'

// Prisma's driver asks related rows of one transaction at once, which pg queues and complains about.
process.noDeprecation = true

/** What whoever started the hub has to know: a plain line at their terminal, else one of the log's. */
function say(message: string) {
  if (process.stderr.isTTY) console.error(`! ${blankSecrets(message)}`)
  else log().warn(message)
}

const stops = createStops(say)
const { env } = process
stopOnSignals(stops)
try {
  await start()
} catch (error) {
  const isExpected = error instanceof StartRefused || error instanceof HouseTaken
  console.error(isExpected ? `✗ ${error.message}` : error)
  await stops.run()
  process.exit(1)
}

async function start() {
  const flags = parseFlags(process.argv.slice(2))
  const role = env.ENGAWA_ROLE ?? 'all'
  nameConnections(role)
  const dataFolder = path.resolve(env.ENGAWA_DATA ?? 'var')
  const host = env.HOST || '127.0.0.1'
  const port = flags.port ?? parsePort(env.PORT) ?? 3000
  Object.assign(env, { ENGAWA_DATA: dataFolder, HOST: host, PORT: String(port) })

  const isOwner = await enter(role, dataFolder, flags)
  if (role !== 'worker') await checkPort(host, port)
  const media = isOwner ? await openParts({ flags, dataFolder, stops, log: say }) : null
  await checkKeys(dataFolder, now())
  if (isOwner) {
    writeHubNote(dataFolder, env)
    stops.add('note', async () => removeHubNote(dataFolder))
  }
  const doors = isOwner ? await openDoors() : { people: [], firstAdministrator: null }
  if (role !== 'web') {
    const { startWorker } = await import('./worker.ts')
    const worker = await startWorker()
    stops.add('worker', () => worker.stop(), 6_000)
  }
  if (role !== 'worker') {
    const { startWeb } = await import('./web.ts')
    const web = await startWeb({ port, host }).catch((error: NodeJS.ErrnoException) => {
      throw error.syscall === 'listen' ? portRefusal(error.code ?? '', host, port) : error
    })
    stops.add('web', () => web.stop(), 6_000)
  }
  await printCard({ role, dataFolder, media, ...doors })
}

/**
 * Takes the data folder. A web or worker process that finds it taken joins the hub that is there:
 * what the environment does not give comes from its note. It must stand where that hub may stand.
 * @returns whether this process owns the folder
 * @throws HouseTaken, StartRefused
 */
async function enter(role: string, dataFolder: string, flags: Flags): Promise<boolean> {
  try {
    const house = await takeHouse(dataFolder)
    stops.add('house', () => house.release())
    stops.onStart(() => house.leave())
    return true
  } catch (error) {
    if (!(error instanceof HouseTaken) || role === 'all') throw error
    const { HOST: _host, PORT, ...note } = readHubNote(dataFolder) ?? {}
    if (!env.DATABASE_URL && !note.DATABASE_URL) throw error
    const secrets = loadSecrets({ folder: dataFolder, env })
    refuseToJoin(note, secrets, flags)
    if (!env.PUBLIC_URL && PORT) note.PUBLIC_URL ??= `http://localhost:${PORT}`
    Object.assign(env, { ...note, ...secrets }, { ...env })
    return false
  }
}

/** What may not stand here when a hub begins may not join one either. */
function refuseToJoin(note: HubNote, secrets: Record<string, string>, flags: Flags): void {
  const publicUrl = env.PUBLIC_URL || note.PUBLIC_URL
  const place = placeOf({ ...env, PUBLIC_URL: publicUrl }, flags.noDemo)
  const refusal = findRefusal(place, {
    demo: note.ENGAWA_DEMO === '1' || env.ENGAWA_DEMO === '1',
    fresh: flags.fresh,
    mailbox: note.ENGAWA_MAILBOX !== undefined && !env.SMTP_URL,
    givenDatabase: Boolean(env.DATABASE_URL),
  })
  if (refusal) throw new StartRefused(refusal)
  if (isPlayground(place)) return
  try {
    refuseKnownSecrets(secrets)
  } catch (error) {
    throw new StartRefused((error as Error).message, { cause: error })
  }
}

/** The links with which people step in: demo people, else the first administrator's. */
async function openDoors() {
  if (env.ENGAWA_DEMO !== '1') {
    const { inviteFirstAdministrator } =
      await import('#app/domain/staff/invite-first-administrator.server.ts')
    return { people: [], firstAdministrator: await inviteFirstAdministrator() }
  }
  const { HubHasOwnPeople, seedDemo } = await import('#prisma/seed/seed-demo.server.ts')
  const { people } = await stage('お試しのデータを入れる / seeding demo data', () =>
    seedDemo({ now: now() }),
  ).catch((error: Error) => {
    if (!(error instanceof HubHasOwnPeople)) throw error
    throw new StartRefused(
      'このデータベースには、もう人がいます。--no-demo を付けて始めてください。This hub has people of its own: start it with --no-demo.',
    )
  })
  return { people, firstAdministrator: null }
}
