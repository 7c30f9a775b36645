import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { readMigrations, type Migration } from './read-migrations.ts'

/** The lock that `prisma migrate` takes too. */
const lockId = 72_707_369

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

interface Applied {
  migration_name: string
  checksum: string
  finished_at: Date | null
  logs: string | null
}

/**
 * Applies the migrations that are missing, as `prisma migrate deploy` does and into the same
 * table, so that either can continue where the other stopped. Several callers take turns.
 * @returns how many were applied
 * @throws Error naming the migration: edited after it was applied, unknown here, or failed
 */
export async function migrate(options: {
  url: string
  folder: string
  onApplied?: (name: string) => void
}): Promise<number> {
  const onDisk = readMigrations(options.folder)
  const client = new pg.Client({ connectionString: options.url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockId])
    await client.query(table)
    const missing = findMissing(onDisk, await readApplied(client))
    for (const migration of missing) {
      await apply(client, migration)
      options.onApplied?.(migration.name)
    }
    return missing.length
  } finally {
    await client.end()
  }
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at, logs
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  )
  return rows
}

function findMissing(onDisk: Migration[], applied: Applied[]): Migration[] {
  for (const { migration_name: name, checksum, finished_at, logs } of applied) {
    const migration = onDisk.find((each) => each.name === name)
    if (!finished_at) {
      throw new Error(
        `The migration ${name} failed before (${logs ?? 'it was interrupted'}): mend the database, then mark it with "npx prisma migrate resolve".`,
      )
    }
    if (!migration) {
      throw new Error(
        `The database has the migration ${name}, which this version does not know: start the version that made it, or a newer one.`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `The migration ${name} was edited after it was applied: restore it and write a further one.`,
      )
    }
  }
  const names = new Set(applied.map((each) => each.migration_name))
  return onDisk.filter((each) => !names.has(each.name))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, started_at, migration_name)
     VALUES ($1, $2, now(), $3)`,
    [id, checksum, name],
  )
  try {
    await client.query(sql) // without parameters: the whole file is one implicit transaction
  } catch (error) {
    const { message } = error as Error
    await client
      .query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, message])
      .catch(() => undefined)
    throw new Error(`The migration ${name} failed: ${message}`, { cause: error })
  }
  await client.query(
    'UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}
