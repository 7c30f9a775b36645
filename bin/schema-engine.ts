import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readMigrations } from '#app/server/parts/read-migrations.ts'
import { startPostgres } from '#app/server/parts/postgres.ts'
import { ShadowAdapter } from './shadow-adapter.ts'

export const migrationsFolder = 'prisma/migrations'
const schemaFolder = 'prisma/schema'

export const lockFile = { name: 'migration_lock.toml', content: 'provider = "postgresql"\n' }

/**
 * What is different between the migrations, replayed in an empty database, and the Prisma schema:
 * the SQL that a further migration would need. Empty when they agree.
 * @param serverUrl a server where databases may be made; without one, one is started for the purpose
 */
export async function findDrift(serverUrl?: string): Promise<string> {
  if (serverUrl) return compare(serverUrl)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'engawa-schema-'))
  fs.chmodSync(folder, 0o755) // as root the server runs as somebody else
  try {
    const server = await startPostgres({ folder, durable: false, log: () => undefined })
    try {
      return await compare(server.url('postgres'))
    } finally {
      await server.stop()
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(serverUrl: string): Promise<string> {
  await load()
  const files = readSchema()
  const engine = await wasm.SchemaEngine.new(
    { datamodels: files.map(({ path: name, content }) => [name, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new ShadowAdapter(serverUrl)),
  )
  try {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'migrations', ...listMigrations() },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 0 ? '' : (stdout ?? 'they differ')
  } finally {
    engine.free()
  }
}

function readSchema(): SchemaContainer[] {
  return fs
    .readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .toSorted()
    .map((name) => path.join(schemaFolder, name))
    .map((file) => ({ path: file, content: fs.readFileSync(file, 'utf8') }))
}

function listMigrations(): MigrationList {
  return {
    baseDir: path.resolve(migrationsFolder),
    shadowDbInitScript: '',
    lockfile: { path: lockFile.name, content: lockFile.content },
    migrationDirectories: readMigrations(migrationsFolder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

let loaded: Promise<void> | undefined

/** Loads Prisma's schema engine as WebAssembly: nothing is fetched, nothing native is started. */
function load(): Promise<void> {
  return (loaded ??= (async () => {
    const main = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const program = fs.readFileSync(path.join(path.dirname(main), 'schema_engine_bg.wasm'))
    const imports = { './schema_engine_bg.js': wasm as unknown as WebAssembly.ModuleImports }
    const { instance } = await WebAssembly.instantiate(program, imports)
    const setUp = wasm as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }
    setUp.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })())
}
