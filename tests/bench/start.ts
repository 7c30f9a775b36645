import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#app/server/parts/free-port.ts'
import { requireLiveKitBinary } from '#tests/setup/livekit-binary.ts'
import { round, summary, type Bench } from './bench.ts'
import { runToEnd, startUntilHealthy } from './start-program.ts'

const warmRuns = 5

/**
 * Cold: a fresh clone with a warm npm cache, `npm start` until /health is ok, beside `npm ci` alone.
 * Warm: `npm start` again, beside a bare server that starts the same embedded PostgreSQL and
 * connects to it. `-- start warm` leaves out the cold part and uses this checkout.
 */
export const start: Bench = {
  name: 'start',
  about: 'cold and warm start, beside npm ci and a bare server with the same database',
  async run({ say, parameters }) {
    const place = mkdtempSync(path.join(tmpdir(), 'engawa-bench-'))
    try {
      const isWarmOnly = parameters.includes('warm')
      const cold = isWarmOnly ? null : await measureCold(place, say)
      const checkout = isWarmOnly ? process.cwd() : path.join(place, 'hub')
      const warm = await measureWarm(checkout, place, say)
      return { ratio: warm.ratio, warm, ...(cold && { cold }) }
    } finally {
      rmSync(place, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}

async function measureCold(place: string, say: (line: string) => void) {
  const floor: number[] = []
  const install = async () => {
    const folder = path.join(place, `floor-${floor.length}`)
    await clone(folder)
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    const seconds = await runToEnd('npm', args, folder)
    say(`npm ci alone: ${seconds.toFixed(1)} s`)
    rmSync(folder, { recursive: true, force: true })
    floor.push(seconds)
  }
  await install()
  const folder = path.join(place, 'hub')
  await clone(folder)
  const hub = await startUntilHealthy('npm', ['start'], { folder, port: await freePort('tcp') })
  say(`cold start: ${hub.seconds.toFixed(1)} s`)
  await hub.stop()
  await install()
  const floorSeconds = round(Math.min(...floor))
  return {
    ratio: round(hub.seconds / floorSeconds),
    seconds: round(hub.seconds),
    npmCiSeconds: floorSeconds,
  }
}

async function measureWarm(checkout: string, place: string, say: (line: string) => void) {
  const bareServer = path.resolve('tests/bench/bare-server.ts')
  const once = async (kind: 'hub' | 'bare') => {
    const options = {
      folder: checkout,
      port: await freePort('tcp'),
      data: path.join(place, `data-${kind}`),
    }
    const program =
      kind === 'hub'
        ? await startUntilHealthy('npm', ['start'], options)
        : await startUntilHealthy(process.execPath, [bareServer], options)
    await program.stop()
    return program.seconds
  }
  say('the media server, which takes minutes where it is built for the first time')
  process.env.LIVEKIT_SERVER = await requireLiveKitBinary()
  say('first starts, which make the databases')
  await once('hub')
  await once('bare')
  const hub: number[] = []
  const bare: number[] = []
  for (let run = 1; run <= warmRuns; run++) {
    hub.push(await once('hub'))
    bare.push(await once('bare'))
    say(
      `warm ${run}/${warmRuns}: hub ${hub.at(-1)?.toFixed(2)} s, bare ${bare.at(-1)?.toFixed(2)} s`,
    )
  }
  const [seconds, bareSeconds] = [summary(hub), summary(bare)]
  return { ratio: round(seconds.median / bareSeconds.median), seconds, bareSeconds }
}

const clone = (folder: string) => runToEnd('git', ['clone', '--quiet', '.', folder], process.cwd())
