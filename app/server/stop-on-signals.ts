import { log } from '#app/platform/log.server.ts'
import type { Stops } from './stop-in-order.ts'

const hardLimitMs = 15_000

/**
 * Stops everything in order on Ctrl-C, on SIGTERM, when the launcher dies and when something
 * unforeseen is thrown; hard after 15 s. A second Ctrl-C hurries. `stoppedCode`: the exit code when
 * the process was asked to stop, which is no failure of what runs until then.
 */
export function stopOnSignals(stops: Stops, stoppedCode = 0): void {
  let firstAt = 0
  const stop = (code: number) => {
    if (firstAt > 0) {
      if (Date.now() - firstAt > 1_000) stops.hurry()
      return
    }
    firstAt = Date.now()
    setTimeout(() => process.exit(1), hardLimitMs)
    void stops.run().then(() => process.exit(code))
  }
  process.on('SIGINT', () => stop(stoppedCode))
  process.on('SIGTERM', () => stop(stoppedCode))
  process.on('disconnect', () => stop(stoppedCode))
  const crash = (error: unknown) => {
    log().error({ error }, 'The hub stops: nothing has caught this')
    stop(1)
  }
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
}
