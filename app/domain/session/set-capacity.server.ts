import type { StaffActor } from '#app/platform/actor.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { changeSession } from './change-session.server.ts'

/**
 * Changes how many seats one session has: never fewer than have been given away. New ones are offered
 * to those who wait.
 * @throws Refusal `capacity_below_registered` | `session_cancelled` | `session_over`; Response 404
 */
export async function setCapacity({
  capacity,
  ...session
}: {
  actor: StaffActor
  sessionId: string
  capacity: number
  now: Date
}): Promise<void> {
  await changeSession(session, 'set capacity', async (tx, { id, registrations }) => {
    if (capacity < registrations.length) throw new Refusal('capacity_below_registered')
    await enqueue(tx, 'pass-on-places', { sessionId: id })
    return { capacity }
  })
}
