import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

/**
 * Cancels a session, once; its staff are free again and its room is closed. The reason is shown to
 * participants.
 * @throws Refusal `session_over`; Response 404
 */
export async function cancelSession({
  actor,
  sessionId,
  reason,
  now,
}: {
  actor: StaffActor
  sessionId: string
  reason: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId } })
    if (!session) throw new Response(null, { status: 404 })
    if (session.closeAt <= now) throw new Refusal('session_over')
    await cancelInside(tx, { actor, sessionId, reason, now })
  })
}

/** The same as part of something larger. */
export async function cancelInside(
  tx: Transaction,
  { actor, sessionId, reason, now }: Parameters<typeof cancelSession>[0],
): Promise<void> {
  const { count } = await tx.cancellation.createMany({
    data: { sessionId, reason, staffId: actor.id, createdAt: now },
    skipDuplicates: true,
  })
  if (count === 0) return
  await tx.assignment.updateMany({
    where: { sessionId, releasedAt: null },
    data: { releasedAt: now },
  })
  const room = await tx.room.findUnique({ where: { sessionId }, select: { id: true } })
  if (room) await enqueue(tx, 'close-room', { roomId: room.id })
  await enqueue(tx, 'tell-cancelled', { sessionId })
  const subject = { kind: 'session', id: sessionId }
  await recordEntry(tx, { at: now, actor, verb: 'cancel session', subject })
  await notify(tx, 'session_changed', sessionId)
}
