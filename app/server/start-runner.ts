import type { EventEmitter } from 'node:events'
import { type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import { taskList } from '#app/jobs/tasks.server.ts'
import { timetable } from '#app/jobs/timetable.ts'
import { log } from '#app/platform/log.server.ts'
import { queueLog } from './queue-log.ts'

/**
 * Runs the queue, and begins anew whenever the database was away so long that the runner gave up.
 * The pool is the caller's and completion is not batched: otherwise a job that ends during a stop
 * would stay locked and run again.
 */
export async function startRunner({ pgPool, events }: { pgPool: pg.Pool; events: EventEmitter }) {
  let isStopping = false
  let runner = await begin()

  async function begin(): Promise<Runner> {
    const started = await run({
      pgPool,
      events,
      logger: queueLog,
      taskList,
      crontab: timetable,
      concurrency: 4,
      pollInterval: 1_000,
      noHandleSignals: true,
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
    void started.promise.then(beginAgain, beginAgain)
    return started
  }

  async function beginAgain() {
    while (!isStopping) {
      try {
        runner = await begin()
        return
      } catch {
        log().warn('The queue is away')
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      }
    }
  }

  return {
    async stop() {
      isStopping = true
      await runner.stop().catch(() => undefined)
    },
  }
}
