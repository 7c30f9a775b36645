import type { StaffActor } from '#app/platform/actor.ts'
import { changeSession } from './change-session.server.ts'

/**
 * Gives one session a name of its own; without one it goes by its programme's. Agencies go on reading
 * the programme's neutral name.
 * @throws Refusal `session_cancelled` | `session_over`; Response 404
 */
export async function retitleSession({
  titleJa,
  titleEasy,
  titleEn,
  ...session
}: {
  actor: StaffActor
  sessionId: string
  titleJa: string
  titleEasy: string
  titleEn: string
  now: Date
}): Promise<void> {
  await changeSession(session, 'retitle session', () => ({ titleJa, titleEasy, titleEn }))
}
