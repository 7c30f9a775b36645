import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { sendEntry } from './keep-entry.server.ts'
import { holdPlaces } from './hold-places.server.ts'
import { passOnInside } from './pass-on-places.server.ts'

/**
 * Gives a place back, or the way to one, up to the doors; whoever waits longest is offered it. Without
 * one nothing happens; the person may apply again.
 * @throws Refusal `doors_open`; Response 404
 */
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
    const { doorAt, cancellation } = await holdPlaces(tx, sessionId)
    const own = { sessionId, participantId: actor.id, cancelledAt: null }
    if ((await tx.registration.count({ where: own })) === 0) return
    if (doorAt <= now && !cancellation) throw new Refusal('doors_open')
    const [cancelled] = await tx.registration.updateManyAndReturn({
      where: own,
      data: { cancelledAt: now, cancelledFor: 'by_person' },
    })
    if (!cancelled) return
    await sendEntry(tx, { registrationId: cancelled.id, now })
    const subject = { kind: 'registration', id: cancelled.id }
    await recordEntry(tx, { at: now, actor, verb: 'cancel registration', subject })
    await notify(tx, 'session_changed', sessionId)
    await passOnInside(tx, { sessionId, now })
  })
}
