import { Prisma } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'

const appendOnly = ['disclosure', 'audit_entry']

/** Empties every table of the hub, to begin a demo again. The ledgers' locks are lifted for this transaction. */
export async function emptyHub(tx: Transaction): Promise<void> {
  const tables = await tx.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`)
  const list = tables.map(({ name }) => `"${name}"`).join(', ')
  const locks = (state: 'DISABLE' | 'ENABLE') =>
    appendOnly.map((table) => tx.$executeRawUnsafe(`ALTER TABLE ${table} ${state} TRIGGER USER`))
  for (const lock of locks('DISABLE')) await lock
  await tx.$executeRawUnsafe(`TRUNCATE ${list} RESTART IDENTITY CASCADE`)
  for (const lock of locks('ENABLE')) await lock
}
