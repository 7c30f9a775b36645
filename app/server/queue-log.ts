import type { EventEmitter } from 'node:events'
import { Logger } from 'graphile-worker'
import { log } from '#app/platform/log.server.ts'

/** What fails in the queue is tried again, so it is a warning; its progress is for developers. */
const levels = { error: 'warn', warning: 'warn', info: 'debug', debug: 'trace' } as const

/** The queue's own lines, as structured ones. */
export const queueLog = new Logger(() => (level, message) => {
  log()[levels[level]]({ part: 'queue' }, message)
})

/** A job that is given up is the one thing of the queue that somebody has to look at. */
export function logGivenUpJobs(events: EventEmitter): void {
  events.on('job:failed', ({ job, error }) => {
    log().error({ part: 'queue', job: job.task_identifier, jobId: job.id, error }, 'Job given up')
  })
}
