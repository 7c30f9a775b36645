import type pg from 'pg'
import type { PartState } from '#app/generated/prisma/enums.ts'
import { isMailUp } from '#app/mail/transport.server.ts'
import { database } from '#app/platform/database.server.ts'
import { repeatEvery } from './repeat-every.ts'

const beatSeconds = 5

/** Pause between two sign-ins at the SMTP server. With their time limit it keeps health young enough. */
const mailSeconds = 6

/**
 * Says every few seconds that a worker is alive, and what the SMTP server answered to a sign-in, which
 * may take its time without making the worker look dead. Real time on purpose: it measures machines,
 * not rules.
 */
export async function startHeartbeat({
  workerId,
  lockIds,
}: {
  workerId: string
  lockIds: Set<string>
}): Promise<{ stop(): Promise<void> }> {
  const startedAt = new Date()
  let isStopped = false
  const beat = async (mail: { mailState: PartState; mailCheckedAt: Date } | null) => {
    if (isStopped) return
    const row = { beatAt: new Date(), lockIds: [...lockIds], ...mail }
    await database().workerHeartbeat.upsert({
      where: { workerId },
      create: { workerId, startedAt, mailState: 'unknown', ...row },
      update: row,
    })
  }
  const probeMail = async () => {
    const mailState = (await isMailUp()) ? 'ok' : 'failing'
    await beat({ mailState, mailCheckedAt: new Date() })
  }
  await probeMail()
  const beating = repeatEvery(beatSeconds, () => beat(null))
  const probing = repeatEvery(mailSeconds, probeMail)
  return {
    async stop() {
      isStopped = true
      beating.stop()
      probing.stop()
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
