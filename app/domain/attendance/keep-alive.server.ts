import { Prisma } from '#app/generated/prisma/client.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { findOwnSeat } from '../room/find-own-seat.server.ts'
import { findLivingRun } from '../room/ensure-run.server.ts'
import { awaySeconds, joinedGapSeconds } from '../room/presence-limits.ts'

interface SignOfLife {
  actor: SeatedActor
  sessionId: string
  /** LiveKit's id of the page's own connection, when it has one: a sign of life for that too. */
  participantSid: string | null
  now: Date
}

/**
 * Takes a sign of life from a room page. In the lobby it says that somebody waits; inside, it is
 * evidence of presence, the only one that a text seat has: up to 120 s of silence belong to one
 * interval, after more it ended at the last sign (an estimate) and a new one begins.
 */
export async function keepAlive({
  actor,
  sessionId,
  participantSid,
  now,
}: SignOfLife): Promise<void> {
  const seat = await findOwnSeat({ actor, sessionId })
  if (!seat) return
  const wasAway = !seat.lastSeenAt || now.getTime() - seat.lastSeenAt.getTime() > awaySeconds * 1000
  await database().seat.update({ where: { id: seat.id }, data: { lastSeenAt: now } })
  if (wasAway) await notify(database(), 'session_changed', sessionId)
  const run = seat.isInside ? await findLivingRun(seat) : null
  if (!run) return
  await extendPagePresence({ seatId: seat.id, runId: run.id, now })
  if (participantSid) {
    await database().presence.updateMany({
      where: { participantSid, seatId: seat.id, endedAt: null, lastSeenAt: { lt: now } },
      data: { lastSeenAt: now },
    })
  }
}

async function extendPagePresence({
  seatId,
  runId,
  now,
}: {
  seatId: string
  runId: string
  now: Date
}) {
  const since = new Date(now.getTime() - joinedGapSeconds * 1000)
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM seat WHERE id = ${seatId}::uuid FOR UPDATE`
    await tx.$executeRaw(Prisma.sql`
      UPDATE presence SET ended_at = last_seen_at, end_estimated = true, end_reason = 'SILENCE'
      WHERE seat_id = ${seatId}::uuid AND source = 'page' AND ended_at IS NULL
        AND (last_seen_at < ${since} OR run_id <> ${runId}::uuid)`)
    const extended = await tx.$executeRaw(Prisma.sql`
      UPDATE presence SET last_seen_at = GREATEST(last_seen_at, ${now})
      WHERE seat_id = ${seatId}::uuid AND source = 'page' AND ended_at IS NULL`)
    if (extended === 0) {
      await tx.presence.create({
        data: { seatId, runId, source: 'page', startedAt: now, lastSeenAt: now },
      })
    }
  })
}

/**
 * The person left by themselves, and their page said so: the interval of the page ends now, seen.
 * The seat stays theirs, and coming back needs no second permission.
 */
export async function leaveRoom({
  actor,
  sessionId,
  now,
}: Omit<SignOfLife, 'participantSid'>): Promise<void> {
  const seat = await findOwnSeat({ actor, sessionId })
  if (!seat) return
  await transaction(async (tx) => {
    await tx.seat.update({ where: { id: seat.id }, data: { lastSeenAt: null, handAt: null } })
    await tx.$executeRaw(Prisma.sql`
      UPDATE presence SET ended_at = GREATEST(${now}, started_at), last_seen_at = GREATEST(${now}, last_seen_at),
        end_reason = 'LEFT'
      WHERE seat_id = ${seat.id}::uuid AND source = 'page' AND ended_at IS NULL`)
    await notify(tx, 'session_changed', sessionId)
  })
}
