import path from 'node:path'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { closeHouse } from './close-house.ts'
import { describeRotation, isRotationWhole } from './describe-rotation.ts'
import { nameConnections } from './process-name.ts'
import { reachDatabase } from './reach-database.ts'
import { resealUnderGivenKeys, rotateOwnKeys } from './rotate-seal-keys.ts'
import { stage } from './stage.ts'
import { StartRefused } from './start-refused.ts'
import { createStops } from './stop-in-order.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const stops = createStops(console.error)
const { env } = process
stopOnSignals(stops, 1)
try {
  process.exitCode = await rotateKeys()
} catch (error) {
  console.error(error instanceof StartRefused ? `✗ ${error.message}` : error)
  process.exitCode = 1
}
await stops.run()
process.exit()

/** Changes the keys under which personal texts lie. @returns the exit code */
async function rotateKeys(): Promise<number> {
  nameConnections('rotate-keys')
  const folder = path.resolve(env.ENGAWA_DATA ?? 'var')
  const areGiven = Boolean(env.ENGAWA_SEAL_KEYS)
  if (areGiven) {
    await reachDatabase(folder, stops)
    stops.add('connections', () => database().$disconnect())
  } else {
    await closeHouse(folder, stops)
  }
  const rotation = await stage('封じなおす / sealing again', (say) => {
    const onProgress = (seen: number) => say(`${seen} 件 / texts`)
    return areGiven
      ? resealUnderGivenKeys({ keys: environment().sealKeys, now: now(), onProgress })
      : rotateOwnKeys({ folder, now: now(), onProgress })
  })
  const isWhole = isRotationWhole(rotation)
  const tell = isWhole ? console.log : console.error
  tell(describeRotation(rotation))
  return isWhole ? 0 : 1
}
