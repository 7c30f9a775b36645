import { readHubNote } from './hub-note.ts'
import { openDatabase } from './open-database.ts'
import { findOwner, takeHouse } from './parts/house.ts'
import { loadSecrets } from './parts/secrets.ts'
import { StartRefused } from './start-refused.ts'
import type { Stops } from './stop-in-order.ts'

/**
 * Sets the environment for the database of the hub that runs here, else opens it for a moment.
 * @returns whether a hub runs
 * @throws StartRefused
 */
export async function reachDatabase(dataFolder: string, stops: Stops): Promise<boolean> {
  const { env } = process
  const isRunning = (await findOwner(dataFolder)) !== null
  const note = isRunning ? (readHubNote(dataFolder) ?? {}) : {}
  if (isRunning && !note.DATABASE_URL && !env.DATABASE_URL) {
    throw new StartRefused(
      '縁側はいま起動の途中です。少し待って、もう一度どうぞ。The hub is just starting: try again in a moment.',
    )
  }
  const secrets = loadSecrets({ folder: dataFolder, env })
  Object.assign(env, { ENGAWA_DATA: dataFolder, ...note, ...secrets }, { ...env })
  if (env.DATABASE_URL) return isRunning
  const house = await takeHouse(dataFolder)
  stops.add('house', () => house.release())
  env.DATABASE_URL = await openDatabase({
    given: undefined,
    dataFolder,
    fresh: false,
    stops,
    log: console.error,
  })
  return false
}
