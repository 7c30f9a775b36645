import type { Transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { takesSeat } from './seats-taken.ts'

/**
 * A session that can still be changed, held until the transaction ends: nobody gets a place in it
 * meanwhile.
 * @throws Refusal `session_cancelled` | `session_over`; Response 404
 */
export async function holdSession(tx: Transaction, sessionId: string, now: Date) {
  await tx.$executeRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
  const session = await tx.session.findUnique({
    where: { id: sessionId },
    include: {
      cancellation: true,
      room: { select: { openedAt: true } },
      assignments: { where: { releasedAt: null }, select: { staffId: true } },
      registrations: { where: takesSeat, select: { id: true } },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  if (session.cancellation) throw new Refusal('session_cancelled')
  if (session.closeAt <= now) throw new Refusal('session_over')
  return session
}
