import fs from 'node:fs'
import path from 'node:path'
import { areDemoDoorsOpen, findRefusal, isPlayground, type Place, placeOf } from './demo-doors.ts'
import type { Flags } from './flags.ts'
import { openDatabase } from './open-database.ts'
import { openMail } from './open-mail.ts'
import { openMedia, type Media } from './open-media.ts'
import { loadSecrets, refuseKnownSecrets, secretsFile } from './parts/secrets.ts'
import { StartRefused } from './start-refused.ts'
import type { Stops } from './stop-in-order.ts'

/** The path at which LiveKit's deliveries arrive. */
export const webhookPath = '/hooks/livekit'

/**
 * Opens what the hub stands on, unless the environment gives it: secrets, database, mail, media;
 * and sets the environment accordingly, which web and worker read when they are loaded.
 * @throws StartRefused
 */
export async function openParts(options: {
  flags: Flags
  dataFolder: string
  stops: Stops
  log: (message: string) => void
}): Promise<Media> {
  const { flags, dataFolder, stops, log } = options
  const { env } = process
  const place = placeOf(env, flags.noDemo)
  const asks = {
    demo: env.ENGAWA_DEMO === '1',
    fresh: flags.fresh,
    mailbox: !env.SMTP_URL,
    givenDatabase: Boolean(env.DATABASE_URL),
  }
  const refusal = findRefusal(place, asks)
  if (refusal) throw new StartRefused(refusal)
  const given = { url: env.LIVEKIT_URL, key: env.LIVEKIT_API_KEY, secret: env.LIVEKIT_API_SECRET }
  Object.assign(env, openSecrets(dataFolder, flags.fresh, place))
  if (areDemoDoorsOpen(place)) env.ENGAWA_DEMO = '1'
  else delete env.ENGAWA_DEMO

  const base = { dataFolder, stops, log, fresh: flags.fresh && isPlayground(place) }
  env.DATABASE_URL = await openDatabase({ ...base, given: env.DATABASE_URL })
  if (!areDemoDoorsOpen(place)) await refuseDemoData(place)
  const media = await openMedia({
    ...base,
    given,
    own: { key: env.LIVEKIT_API_KEY ?? '', secret: env.LIVEKIT_API_SECRET ?? '' },
    webhookUrl: `http://${callableHost(place.host)}:${env.PORT}${webhookPath}`,
  })
  env.LIVEKIT_URL = media.url
  Object.assign(env, await openMail({ ...base, given: env.SMTP_URL }))
  return media
}

/** Invented people have no place in a hub of real ones, nor has a door of theirs. */
async function refuseDemoData(place: Place): Promise<void> {
  const { holdsDemo } = await import('#prisma/seed/holds-demo.server.ts')
  if (!(await holdsDemo())) return
  const way = isPlayground(place)
    ? '--fresh --no-demo で空にして始めるか、--no-demo なしで始めてください。Begin again with --fresh --no-demo, or start it without --no-demo.'
    : '別のフォルダー（ENGAWA_DATA）かデータベース（DATABASE_URL）で始めてください。Use another folder (ENGAWA_DATA) or database (DATABASE_URL).'
  throw new StartRefused(`ここには、お試しのデータが入っています。This hub holds demo data. ${way}`)
}

/** New secrets beside an old database would close what is sealed in it for ever. */
function openSecrets(dataFolder: string, fresh: boolean, place: Place): Record<string, string> {
  const isNew = !fs.existsSync(secretsFile(dataFolder))
  const traces = ['postgres/password', 'postgres/moved-to.txt']
  const hasDatabase = traces.some((trace) => fs.existsSync(path.join(dataFolder, trace)))
  if (isNew && hasDatabase && !fresh && !process.env.ENGAWA_SEAL_KEYS) {
    throw new StartRefused(
      `データベースはありますが、鍵のファイル ${secretsFile(dataFolder)} がありません。元に戻すか、--fresh で最初からどうぞ。\nThe database is there, its keys (${secretsFile(dataFolder)}) are not: put the file back, or begin again with --fresh.`,
    )
  }
  try {
    const secrets = loadSecrets({ folder: dataFolder, env: process.env })
    if (!isPlayground(place)) refuseKnownSecrets(secrets)
    return secrets
  } catch (error) {
    throw new StartRefused((error as Error).message, { cause: error })
  }
}

/** An address at which a server on this machine reaches one that listens on `host`. */
function callableHost(host: string): string {
  if (host === '0.0.0.0' || host === 'localhost') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
