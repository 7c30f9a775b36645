import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import { ensureDatabase } from '#app/server/parts/ensure-database.ts'
import { migrate } from '#app/server/parts/migrate.ts'
import { startPostgres } from '#app/server/parts/postgres.ts'
import { onServer, template } from './clone-template.ts'

/**
 * A PostgreSQL for one test run, in a temporary folder and without durability, with a migrated
 * template that nobody can connect to (so that it can be cloned at any moment).
 */
export async function startTemplateServer() {
  const folder = mkdtempSync(path.join(tmpdir(), 'engawa-test-'))
  chmodSync(folder, 0o755)
  const server = await startPostgres({ folder, durable: false, log: () => {} })
  await ensureDatabase(server.url('postgres'), template)
  await migrate({ url: server.url(template), folder: 'prisma/migrations' })
  await runMigrations({ connectionString: server.url(template) })
  await onServer(server.url('postgres'), async (client) => {
    await client.query('UPDATE pg_database SET datallowconn = false WHERE datname = $1', [template])
  })
  return {
    url: server.url('postgres'),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
