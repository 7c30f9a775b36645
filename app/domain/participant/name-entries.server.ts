import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { parseCalendarTitle } from './calendar-title.ts'

/**
 * Chooses what the person's places are called in their own calendar; empty: a neutral word. What lies
 * there already is renamed.
 * @throws Refusal `title_too_long`
 */
export async function nameEntries({
  actor,
  title,
  now,
}: {
  actor: ParticipantActor
  title: string
  now: Date
}): Promise<void> {
  const calendarTitle = parseCalendarTitle(title)
  if (calendarTitle === null) throw new Refusal('title_too_long')
  await transaction(async (tx) => {
    const { count } = await tx.participant.updateMany({
      where: { id: actor.id, calendarTitle: { not: calendarTitle } },
      data: { calendarTitle, calendarVersion: { increment: 1 } },
    })
    if (count === 0) return
    await enqueue(tx, 'follow-calendar', { participantId: actor.id })
    const subject = { kind: 'participant', id: actor.id }
    await recordEntry(tx, { at: now, actor, verb: 'name calendar entries', subject })
  })
}
