import type pg from 'pg'
import { isMailUp } from '#app/mail/transport.server.ts'
import { database } from '#app/platform/database.server.ts'
import { repeatEvery } from './repeat-every.ts'

const beatSeconds = 5

/**
 * Says every few seconds that a worker is alive, and what the SMTP server answered to a sign-in. Real
 * time on purpose: it measures machines, not rules.
 */
export async function startHeartbeat({
  workerId,
  lockIds,
}: {
  workerId: string
  lockIds: Set<string>
}): Promise<{ stop(): Promise<void> }> {
  const startedAt = new Date()
  const beat = async () => {
    const mailState = (await isMailUp()) ? ('ok' as const) : ('failing' as const)
    const at = new Date()
    const row = { beatAt: at, mailState, mailCheckedAt: at, lockIds: [...lockIds] }
    await database().workerHeartbeat.upsert({
      where: { workerId },
      create: { workerId, startedAt, ...row },
      update: row,
    })
  }
  await beat()
  const beating = repeatEvery(beatSeconds, beat)
  return {
    async stop() {
      beating.stop()
      await database().workerHeartbeat.deleteMany({ where: { workerId } })
    },
  }
}

/** Seconds of silence after which a worker's jobs are taken from it (DESIGN 7). */
const deadAfterSeconds = 60

/**
 * Frees the jobs of workers that died: graphile-worker itself would keep them locked for four hours.
 * A lock is taken away when it is older than a minute and no living worker says that it is its own.
 */
export async function freeSilentWorkers({ pgPool }: { pgPool: pg.Pool }): Promise<void> {
  const silentSince = new Date(Date.now() - deadAfterSeconds * 1000)
  await database().workerHeartbeat.deleteMany({ where: { beatAt: { lt: silentSince } } })
  const living = await database().workerHeartbeat.findMany({ select: { lockIds: true } })
  await pgPool.query(
    `SELECT graphile_worker.force_unlock_workers(dead.ids)
     FROM (SELECT array_agg(DISTINCT locked_by) AS ids FROM graphile_worker.jobs
           WHERE locked_at < $1 AND locked_by <> ALL ($2)) AS dead WHERE dead.ids IS NOT NULL`,
    [silentSince, living.flatMap(({ lockIds }) => lockIds)],
  )
}
