import type { Prisma } from '#app/generated/prisma/client.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { holdSession } from './hold-session.server.ts'

interface Change {
  actor: StaffActor
  sessionId: string
  now: Date
}

/**
 * A confirmed session's row with new values in some columns, with its history, told to whoever looks at
 * it. Proposals change with their rule.
 * @throws Refusal `session_cancelled` | `session_over`; Response 404
 */
export async function changeSession(
  { actor, sessionId, now }: Change,
  verb: string,
  change: (
    tx: Transaction,
    session: Awaited<ReturnType<typeof holdSession>>,
  ) => Prisma.SessionUpdateInput | Promise<Prisma.SessionUpdateInput>,
): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const session = await holdSession(tx, sessionId, now)
    if (session.confirmedAt === null) throw new Response(null, { status: 404 })
    await tx.session.update({ where: { id: sessionId }, data: await change(tx, session) })
    const subject = { kind: 'session', id: sessionId }
    await recordEntry(tx, { at: now, actor, verb, subject })
    await notify(tx, 'session_changed', sessionId)
  })
}
