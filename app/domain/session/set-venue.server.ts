import type { SessionVenue } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { changeSession } from './change-session.server.ts'
import { changeVenue } from './change-venue.server.ts'

/**
 * Makes one session online, on site, or both. Whoever has a place is told.
 * @throws Refusal `place_missing` | `session_cancelled` | `session_over`; Response 404
 */
export async function setVenue({
  venue,
  place,
  reason,
  ...session
}: {
  actor: StaffActor
  sessionId: string
  venue: SessionVenue
  /** None where it is online alone. */
  place: string | null
  /** Participants read it. None: they are told the new place alone. */
  reason: string | null
  now: Date
}): Promise<void> {
  if (venue !== 'online' && !place) throw new Refusal('place_missing')
  const to = { venue, place: venue === 'online' ? null : place }
  await changeSession(session, 'set venue', async (tx, before) => {
    await changeVenue(tx, { ...session, session: before, to, reason })
    return to
  })
}
