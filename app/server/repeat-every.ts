import { log } from '#app/platform/log.server.ts'

/** Does something again and again, each time some seconds after the last one ended; a failure is logged. */
export function repeatEvery(seconds: number, work: () => Promise<void>): { stop(): void } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  const next = () => {
    if (isStopped) return
    timer = setTimeout(() => {
      work()
        .catch((error: unknown) => log().warn({ error }, 'Repeated work failed'))
        .finally(next)
    }, seconds * 1000)
  }
  next()
  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
