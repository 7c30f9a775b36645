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
  return once(
    'database',
    () =>
      new PrismaClient({
        adapter: new PrismaPg({
          connectionString: environment().databaseUrl,
          max: 10,
          connectionTimeoutMillis: 5_000,
        }),
      }),
  )
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

/** True when a write was refused because such a row is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
