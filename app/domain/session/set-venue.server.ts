import type { SessionVenue } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { changeSession } from './change-session.server.ts'

/**
 * Makes one session online, on site, or both.
 * @throws Refusal `place_missing` | `session_cancelled` | `session_over`; Response 404
 */
export async function setVenue({
  venue,
  place,
  ...session
}: {
  actor: StaffActor
  sessionId: string
  venue: SessionVenue
  /** None where it is online alone. */
  place: string | null
  now: Date
}): Promise<void> {
  if (venue !== 'online' && !place) throw new Refusal('place_missing')
  await changeSession(session, 'set venue', () => ({
    venue,
    place: venue === 'online' ? null : place,
  }))
}
