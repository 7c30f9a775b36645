import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'

/**
 * Has the person's places put into the calendar behind their mail address, or taken out of it again.
 * Twice is once.
 * @throws Refusal `address_missing`
 */
export async function wantEntries({
  actor,
  areWanted,
  now,
}: {
  actor: ParticipantActor
  areWanted: boolean
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const own = { id: actor.id }
    if (areWanted && (await tx.participant.count({ where: { ...own, addressId: null } })) > 0)
      throw new Refusal('address_missing')
    const { count } = await tx.participant.updateMany({
      where: { ...own, calendarSince: areWanted ? null : { not: null } },
      data: { calendarSince: areWanted ? now : null, calendarVersion: { increment: 1 } },
    })
    if (count === 0) return
    await enqueue(tx, 'follow-calendar', { participantId: actor.id })
    const verb = areWanted ? 'want calendar entries' : 'stop calendar entries'
    await recordEntry(tx, { at: now, actor, verb, subject: { kind: 'participant', id: actor.id } })
  })
}
