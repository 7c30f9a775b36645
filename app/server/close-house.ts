import fs from 'node:fs'
import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { openDatabase } from './open-database.ts'
import { HouseTaken, takeHouse } from './parts/house.ts'
import { loadSecrets, secretsFile } from './parts/secrets.ts'
import { processName } from './process-name.ts'
import { StartRefused } from './start-refused.ts'
import type { Stops } from './stop-in-order.ts'

/**
 * Opens the database of a hub that rests, and keeps the hub from being started meanwhile.
 * @throws StartRefused while anything of this hub runs, or where there is no hub yet
 */
export async function closeHouse(dataFolder: string, stops: Stops): Promise<void> {
  const { env } = process
  const house = await takeHouse(dataFolder).catch((error: unknown) => {
    if (!(error instanceof HouseTaken)) throw error
    throw new StartRefused(
      `鍵を替える前に、縁側を止めてください（プロセス ${error.pid}）。Stop the hub before you rotate its keys (process ${error.pid}).`,
      { cause: error },
    )
  })
  stops.add('house', () => house.release())
  if (!fs.existsSync(secretsFile(dataFolder))) {
    throw new StartRefused(
      `${secretsFile(dataFolder)} がありません。There are no keys of a hub in this folder: ${secretsFile(dataFolder)} is missing.`,
    )
  }
  const secrets = loadSecrets({ folder: dataFolder, env })
  Object.assign(env, { ENGAWA_DATA: dataFolder, ...secrets }, { ...env })
  const given = env.DATABASE_URL
  env.DATABASE_URL = await openDatabase({
    given,
    dataFolder,
    fresh: false,
    stops,
    log: console.error,
  })
  stops.add('connections', () => database().$disconnect())
  await refuseOthers()
}

/** Web and worker processes outlive the hub that they joined. */
async function refuseOthers(): Promise<void> {
  const others = await database().$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT DISTINCT application_name AS name FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE ${processName('%')}
      AND application_name <> ${processName('rotate-keys')} ORDER BY 1`)
  if (others.length === 0) return
  const names = others.map(({ name }) => name).join(', ')
  throw new StartRefused(
    `鍵を替える前に、縁側のプロセスをすべて止めてください（${names}）。Stop every process of the hub before you rotate its keys (${names}).`,
  )
}
