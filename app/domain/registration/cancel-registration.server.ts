import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/** Gives a place back. Without a place nothing happens; the person may apply again. */
export async function cancelRegistration({
  actor,
  sessionId,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const [cancelled] = await tx.registration.updateManyAndReturn({
      where: { sessionId, participantId: actor.id, cancelledAt: null },
      data: { cancelledAt: now },
    })
    if (!cancelled) return
    const subject = { kind: 'registration', id: cancelled.id }
    await recordEntry(tx, { at: now, actor, verb: 'cancel registration', subject })
    await notify(tx, 'session_changed', sessionId)
  })
}
