import { setTimeout as sleep } from 'node:timers/promises'
import type { Running } from './processes.ts'

export interface Kept {
  readonly pid: number
  stop(): Promise<void>
}

const steadyMs = 5_000
const longestPauseMs = 5_000

/**
 * Watches a running program and starts it again whenever it ends, at once the first time, then
 * with pauses that grow to five seconds while it does not stay up; until `stop` is called.
 */
export function keepRunning(options: {
  name: string
  first: Running
  again: () => Promise<Running>
  log: (message: string) => void
}): Kept {
  const { name, again, log } = options
  const stopping = new AbortController()
  let current = options.first
  let upSince = performance.now()
  let pauseMs = 0

  async function startAgain(): Promise<Running | undefined> {
    while (!stopping.signal.aborted) {
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return undefined
      pauseMs = Math.min(Math.max(200, pauseMs * 2), longestPauseMs)
      try {
        return await again()
      } catch (error) {
        log(`${name} does not start again: ${(error as Error).message}`)
      }
    }
    return undefined
  }

  async function watch() {
    for (;;) {
      const how = await current.ended
      if (stopping.signal.aborted) return
      log(`${name} ended (${how}) and is started again`)
      if (performance.now() - upSince > steadyMs) pauseMs = 0
      const next = await startAgain()
      if (!next) return
      current = next
      upSince = performance.now()
      if (stopping.signal.aborted) return current.end()
    }
  }
  const watching = watch()

  return {
    get pid() {
      return current.pid
    },
    async stop() {
      stopping.abort()
      await current.end()
      await watching
    },
  }
}
