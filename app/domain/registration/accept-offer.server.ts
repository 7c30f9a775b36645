import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { hasPlace } from '../session/seats-taken.ts'
import { sendEntry } from './keep-entry.server.ts'
import { holdPlaces } from './hold-places.server.ts'

/**
 * Takes the place that was offered, while the offer lasts. Whoever has taken it already has it.
 * @throws Refusal `session_cancelled` | `session_over` | `offer_over`; Response 404
 */
export async function acceptOffer({
  actor,
  sessionId,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const session = await holdPlaces(tx, sessionId)
    if (session.cancellation) throw new Refusal('session_cancelled')
    if (session.overAt <= now) throw new Refusal('session_over')
    const own = { sessionId, participantId: actor.id }
    const [taken] = await tx.registration.updateManyAndReturn({
      where: { ...own, cancelledAt: null, confirmedAt: null, offerEndsAt: { gt: now } },
      data: { confirmedAt: now },
    })
    if (!taken) {
      if ((await tx.registration.count({ where: { ...own, ...hasPlace } })) > 0) return
      throw new Refusal('offer_over')
    }
    await sendEntry(tx, { registrationId: taken.id, now })
    const subject = { kind: 'registration', id: taken.id }
    await recordEntry(tx, { at: now, actor, verb: 'accept offer', subject })
    await notify(tx, 'session_changed', sessionId)
  })
}
