import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '#app/generated/prisma/client.ts'
import { environment } from './environment.server.ts'
import { once } from './once.ts'

export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient
/** Either of them: a read or a row that may or may not be part of something larger. */
export type Rows = Database | Transaction

/** This process's pool of connections. */
export function database(): Database {
  return once('database', () => {
    const pool = {
      connectionString: environment().databaseUrl,
      max: 10,
      connectionTimeoutMillis: 5_000,
    }
    const statementNameGenerator = ({ sql }: { sql: string }) => keptName(sql)
    return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator }) })
  })
}

const keptMark = '/* kept */'

/**
 * Begins a hand-written statement that most pages ask: every connection keeps it, read and planned, instead
 * of planning it anew each time, which takes PostgreSQL longer than the answer. Not for statements whose
 * text has many variants (docs/decisions/0018).
 */
export const kept = Prisma.raw(keptMark)

/** The name under which a connection keeps a statement; empty for those that it does not keep. */
function keptName(sql: string): string {
  return sql.startsWith(keptMark) ? createHash('sha256').update(sql).digest('base64url') : ''
}

/**
 * Runs rows, their history and the enqueued jobs as one change. No network inside.
 * A serialisation conflict or deadlock is tried again, at most twice.
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await database().$transaction(work, { maxWait: 5_000, timeout: 15_000 })
    } catch (error) {
      if (attempt >= 2 || !isConflict(error)) throw error
    }
  }
}

function isConflict(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034'
}

const awayCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'])
const awaySigns =
  /57P0[123]|ECONNREFUSED|ECONNRESET|Connection terminated|DatabaseNotReachable|Can't reach database server|timeout exceeded when trying to connect/

/** True when the database could not be reached, or is only just starting. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: string }
  return (code !== undefined && awayCodes.has(code)) || awaySigns.test(error.message)
}

/** True when a write was refused because such a row is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
