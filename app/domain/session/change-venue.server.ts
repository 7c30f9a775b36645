import type { SessionVenue } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'

interface Whereabouts {
  venue: SessionVenue
  place: string | null
}

/**
 * Writes down that a session takes place somewhere else from now on, and has those who have a place in
 * it told. The caller writes the session's row. To where it is already, nothing is done.
 */
export async function changeVenue(
  tx: Transaction,
  {
    actor,
    session,
    to,
    reason,
    now,
  }: {
    actor: StaffActor
    session: Whereabouts & { id: string }
    to: Whereabouts
    reason: string | null
    now: Date
  },
): Promise<void> {
  const { id: sessionId, venue: fromVenue, place: fromPlace } = session
  if (fromVenue === to.venue && fromPlace === to.place) return
  await tx.venueChange.create({
    data: { sessionId, fromVenue, fromPlace, reason, staffId: actor.id, createdAt: now },
  })
  await enqueue(tx, 'tell-venue', { sessionId })
}
