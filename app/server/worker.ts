import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import pg from 'pg'
import { pollRooms } from '#app/domain/attendance/poll-rooms.server.ts'
import { sweep } from '#app/jobs/sweep.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { log } from '#app/platform/log.server.ts'
import { freeSilentWorkers, startHeartbeat } from './heartbeat.ts'
import { logGivenUpJobs } from './queue-log.ts'
import { repeatEvery } from './repeat-every.ts'
import { startRunner } from './start-runner.ts'

const pollSeconds = 15
const sweepSeconds = 60

/**
 * Does the jobs of the queue and compares rooms with LiveKit until it is stopped; running jobs end
 * first. What should have happened while no worker ran happens before anything else.
 */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const pgPool = new pg.Pool({ connectionString: environment().databaseUrl, max: 6 })
  pgPool.on('error', () => log().warn('The worker lost a connection to the database'))
  pgPool.on('connect', (client) => client.on('error', () => undefined))
  const lockIds = new Set<string>()
  const events = new EventEmitter().on('worker:create', ({ worker }) =>
    lockIds.add(worker.workerId),
  )
  logGivenUpJobs(events)
  await freeSilentWorkers({ pgPool })
  await sweep({ now: now() })
  const runner = await startRunner({ pgPool, events })
  const heartbeat = await startHeartbeat({ workerId: randomUUID(), lockIds })
  const polling = repeatEvery(pollSeconds, () => pollRooms({ now: now() }))
  const sweeping = repeatEvery(sweepSeconds, () => freeSilentWorkers({ pgPool }))
  return {
    async stop() {
      polling.stop()
      sweeping.stop()
      await runner.stop()
      await heartbeat.stop()
      await pgPool.end()
    },
  }
}
