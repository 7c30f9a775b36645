import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { dropDatabase, ensureDatabase } from './parts/ensure-database.ts'
import { migrate } from './parts/migrate.ts'
import { startPostgres } from './parts/postgres.ts'
import { stage } from './stage.ts'
import { StartRefused } from './start-refused.ts'
import type { Stops } from './stop-in-order.ts'

const databaseName = 'engawa'

/**
 * The database of this hub, with every migration applied: the given one, else one of our own.
 * @param options.fresh one of our own is emptied first
 * @returns its address
 */
export async function openDatabase(options: {
  given: string | undefined
  dataFolder: string
  fresh: boolean
  stops: Stops
  log: (message: string) => void
}): Promise<string> {
  const { given } = options
  if (given) await reach(given)
  const url = given ?? (await startOwn(options))
  await stage('データベースを整える / migrating', async (say) => {
    await migrate({ url, folder: 'prisma/migrations', onApplied: say })
    await runMigrations({ connectionString: url })
  })
  return url
}

async function startOwn(options: {
  dataFolder: string
  fresh: boolean
  stops: Stops
  log: (message: string) => void
}) {
  const { dataFolder, fresh, stops, log } = options
  const folder = path.join(dataFolder, 'postgres')
  const server = await stage('データベースを起こす / starting PostgreSQL', () =>
    startPostgres({ folder, log }),
  )
  stops.add('PostgreSQL', () => server.stop(), 10_000)
  if (fresh) await dropDatabase(server.url('postgres'), databaseName)
  await ensureDatabase(server.url('postgres'), databaseName)
  return server.url(databaseName)
}

/** Connects to a given database once, and creates it where only it is missing. */
async function reach(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { code, message } = error as pg.DatabaseError
    if (code === '3D000') return createGiven(url)
    throw new StartRefused(
      `DATABASE_URL のデータベースにつながりません（${code ?? message}）。The database of DATABASE_URL cannot be reached (${code ?? message}): start it, or unset DATABASE_URL and the hub brings its own.`,
      { cause: error },
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function createGiven(url: string): Promise<void> {
  const server = new URL(url)
  const name = decodeURIComponent(server.pathname.slice(1))
  server.pathname = '/postgres'
  await ensureDatabase(server.href, name)
}
