import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Stops a person's reminders, or lets them come again. What changes about a place is told all the same.
 * Twice is once. Whoever was merged into another entry speaks for that one.
 */
export async function setReminders({
  actor,
  areWanted,
  now,
}: {
  actor: ParticipantActor
  areWanted: boolean
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.participant.updateMany({
      where: {
        OR: [{ id: actor.id }, { merged: { some: { id: actor.id } } }],
        remindersStoppedAt: areWanted ? { not: null } : null,
      },
      data: { remindersStoppedAt: areWanted ? null : now },
    })
    if (count === 0) return
    const verb = areWanted ? 'want reminders' : 'stop reminders'
    await recordEntry(tx, { at: now, actor, verb, subject: { kind: 'participant', id: actor.id } })
  })
}
