import fs from 'node:fs'
import path from 'node:path'
import { freePort, readPort } from './free-port.ts'
import { keepRunning } from './keep-running.ts'
import { ensureCluster, superuser } from './postgres-cluster.ts'
import { findPostgresHome } from './postgres-home.ts'
import { adoptServer, startServer } from './postgres-process.ts'
import { rotateLog } from './rotate-log.ts'

export interface Postgres {
  /** Where a database of this server is reached. */
  url(database: string): string
  readonly pid: number
  /** Whether a server that a killed parent left behind was taken over. */
  readonly isAdopted: boolean
  stop(): Promise<void>
}

/**
 * A PostgreSQL 18 of our own in a folder, made at the first start. While it is ours it is kept
 * running: when it dies it is back on the same port within a second or two. `durable: false`
 * forgoes safety against power cuts (tests).
 */
export async function startPostgres(options: {
  folder: string
  durable?: boolean
  port?: number
  log: (message: string) => void
  /** Where root keeps what others must be able to reach; see `findPostgresHome`. */
  shelf?: string
}): Promise<Postgres> {
  const { durable = true, log } = options
  const home = await findPostgresHome(options.folder, options.shelf)
  const password = await ensureCluster(home, durable)
  const url = (port: number, database: string) =>
    `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`
  const urlOf = (port: number) => url(port, 'postgres')

  const adopted = await adoptServer(home, urlOf)
  if (adopted) log(`PostgreSQL (process ${adopted.running.pid}) was still there and is taken over`)
  const portFile = path.join(home.folder, 'port')
  const port = adopted?.port ?? (await freePort('tcp', options.port ?? readPort(portFile)))
  const start = () => startServer({ home, port, urlOf, durable })
  if (!adopted) {
    rotateLog(path.join(home.folder, 'server.log'))
    fs.writeFileSync(portFile, String(port))
  }
  const first = adopted?.running ?? (await start())
  const kept = keepRunning({ name: 'PostgreSQL', first, again: start, log })
  return {
    url: (database) => url(port, database),
    get pid() {
      return kept.pid
    },
    isAdopted: adopted !== null,
    stop: () => kept.stop(),
  }
}
