import type { Transaction } from '#app/platform/database.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { overAt } from '../session/session-times.ts'
import { canApply, type Standing } from './can-apply.ts'
import { hasWaitlist } from './for-participants.ts'
import { countPlaces } from './count-places.ts'

/**
 * The places of a confirmed session, held until the transaction ends: whoever else counts them waits.
 * @throws Response 404
 */
export async function holdPlaces(tx: Transaction, sessionId: string) {
  await tx.$executeRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
  const session = await tx.session.findFirst({
    where: { id: sessionId, ...confirmed },
    include: {
      programme: { select: { id: true, kind: true, asksGuardian: true, allowsDropIn: true } },
      cancellation: true,
      room: { select: { closedAt: true } },
      registrations: { where: { cancelledAt: null }, orderBy: { number: 'asc' } },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  return { ...session, overAt: overAt(session), ...countPlaces(session.registrations) }
}

type HeldSession = Awaited<ReturnType<typeof holdPlaces>>

/** What somebody gets who applies to a held session now; without a name, somebody who has not yet. */
export function standingOf(
  session: HeldSession,
  participantId: string | null,
  now: Date,
): Standing {
  return canApply(
    {
      ...session,
      isCancelled: session.cancellation !== null,
      hasApplied: session.registrations.some((each) => each.participantId === participantId),
      hasWaitlist: hasWaitlist(session.programme),
    },
    now,
  )
}
