import { Prisma } from '#app/generated/prisma/client.ts'
import type { Rows } from './database.server.ts'

/** Every job there is, with what its envelope carries: ids, never texts. */
export interface Jobs {
  'send-mail': { mailId: string }
  'digest-delivery': { eventId: string }
  'draft-feedback': { attendanceId: string }
  'follow-consents': { referralId: string }
  'close-room': { roomId: string }
  'end-media-trial': { trialId: string }
  'tell-moved': { sessionId: string }
  'tell-observers': { sessionId: string }
  'tell-cancelled': { sessionId: string }
  'tell-venue': { sessionId: string }
  'follow-calendar': { participantId: string }
  'pass-on-places': { sessionId: string }
  'settle-bounce': { mailId: string }
  'replan-sessions': Record<string, never>
}

export type JobName = keyof Jobs

/**
 * Enqueues a job in the caller's transaction: it exists when the rows exist, and not otherwise.
 * @param key jobs with the same key replace each other while they wait
 */
export async function enqueue<Name extends JobName>(
  rows: Rows,
  name: Name,
  payload: Jobs[Name],
  options: { runAt?: Date; key?: string } = {},
): Promise<void> {
  await rows.$executeRaw(Prisma.sql`
    SELECT graphile_worker.add_job(
      ${name}, payload := ${JSON.stringify(payload)}::json, run_at := ${options.runAt ?? null}::timestamptz,
      max_attempts := 12, job_key := ${options.key ?? null})`)
}
