import { Prisma } from '#app/generated/prisma/client.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { type DeliveryBody, type DeliveryFact, readDelivery } from './read-delivery.ts'

/**
 * Writes what a kept delivery says into the ledger, once. Order and completeness are not relied
 * on: a leave alone makes the whole interval, and a join that comes after its leave opens nothing.
 */
export async function digestDelivery({
  eventId,
  now,
}: {
  eventId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const [event] = await tx.liveKitEvent.updateManyAndReturn({
      where: { id: eventId, processedAt: null },
      data: { processedAt: now },
    })
    if (!event) return
    const fact = readDelivery(event.body as DeliveryBody, event.receivedAt)
    if (fact.kind === 'nothing') {
      log().info({ event: event.event }, 'A delivery that says nothing about presence')
      return
    }
    const run = await tx.roomRun.findUnique({
      where: { livekitName: fact.roomName },
      include: { room: { include: { parent: true } } },
    })
    if (!run) return
    await writeFact(tx, run.id, fact)
    const sessionId = run.room.sessionId ?? run.room.parent?.sessionId
    if (sessionId) await notify(tx, 'session_changed', sessionId)
  })
}

async function writeFact(
  tx: Transaction,
  runId: string,
  fact: Exclude<DeliveryFact, { kind: 'nothing' }>,
) {
  switch (fact.kind) {
    case 'joined':
      return await writeJoin(tx, runId, fact)
    case 'left':
      return await writeLeave(tx, runId, fact)
    case 'room started':
      return
    case 'room finished':
      return await endAll(tx, runId, fact.roomSid)
  }
}

type Joined = Extract<DeliveryFact, { kind: 'joined' }>
type Left = Extract<DeliveryFact, { kind: 'left' }>

async function writeJoin(tx: Transaction, runId: string, { sid, roomSid, identity, at }: Joined) {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO presence (id, seat_id, run_id, source, participant_sid, room_sid, started_at, last_seen_at)
    SELECT gen_random_uuid(), seat.id, ${runId}::uuid, 'media', ${sid}, ${roomSid}, ${at}, ${at}
    FROM seat WHERE identity = ${identity}
    ON CONFLICT (participant_sid) DO UPDATE SET started_at = LEAST(presence.started_at, EXCLUDED.started_at)`)
}

async function writeLeave(tx: Transaction, runId: string, leave: Left) {
  const { sid, roomSid, identity, joinedAt, at, reason, isSeen } = leave
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO presence AS p (id, seat_id, run_id, source, participant_sid, room_sid, started_at, last_seen_at,
      ended_at, end_reason, end_estimated)
    SELECT gen_random_uuid(), seat.id, ${runId}::uuid, 'media', ${sid}, ${roomSid}, ${joinedAt}, ${at},
      ${at}, ${reason}, ${!isSeen}
    FROM seat WHERE identity = ${identity}
    ON CONFLICT (participant_sid) DO UPDATE SET
      started_at = LEAST(p.started_at, EXCLUDED.started_at),
      last_seen_at = GREATEST(p.last_seen_at, EXCLUDED.last_seen_at),
      ended_at = CASE WHEN ${isSeen} THEN EXCLUDED.ended_at ELSE GREATEST(p.last_seen_at, EXCLUDED.ended_at) END,
      end_reason = EXCLUDED.end_reason, end_estimated = EXCLUDED.end_estimated, missed_at = NULL
    WHERE p.ended_at IS NULL OR p.end_estimated`)
}

/** LiveKit ended a room by itself: whoever it still counted was last there when last seen. */
async function endAll(tx: Transaction, runId: string, roomSid: string) {
  await tx.$executeRaw(Prisma.sql`
    UPDATE presence SET ended_at = last_seen_at, end_estimated = true, end_reason = 'ROOM_FINISHED'
    WHERE run_id = ${runId}::uuid AND room_sid = ${roomSid} AND ended_at IS NULL`)
}
