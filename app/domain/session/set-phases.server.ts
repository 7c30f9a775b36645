import type { PhaseKind } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { canSetPhases } from './can-set-phases.ts'
import { changeSession } from './change-session.server.ts'

/** A part of a session, in minutes after its doors. */
export interface NewPhase {
  kind: PhaseKind
  fromMinute: number
  toMinute: number
}

/**
 * Lays down a session's timetable, in place of the one it had; none is allowed. It moves with the
 * session, being told in minutes after the doors.
 * @throws Refusal `phases_overlap` | `phases_outside` | `session_cancelled` | `session_over`; Response 404
 */
export async function setPhases({
  phases,
  ...session
}: {
  actor: StaffActor
  sessionId: string
  phases: NewPhase[]
  now: Date
}): Promise<void> {
  await changeSession(session, 'set phases', (_tx, { doorAt, closeAt }) => {
    const answer = canSetPhases(phases, (closeAt.getTime() - doorAt.getTime()) / 60_000)
    if (answer !== true) throw new Refusal(answer)
    return { phases: { deleteMany: {}, create: phases } }
  })
}
