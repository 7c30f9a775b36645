import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { isForParticipants } from './for-participants.ts'
import { holdPlaces } from './hold-places.server.ts'

/**
 * Opens a place in a session for somebody who calls on the day, also when all places are taken: a person at
 * the phone is not sent away. Whoever waits for one gets it by this; whoever has one keeps it. Somebody under
 * age who waits for a guardian's yes waits on: that is heard where applications are decided.
 * @throws Refusal `session_cancelled` | `session_over` | `guardian_missing`; Response 404
 */
export async function openLateSeat({
  actor,
  sessionId,
  participantId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  participantId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const session = await holdPlaces(tx, sessionId)
    if (!isForParticipants(session.programme)) throw new Response(null, { status: 404 })
    if (session.cancellation) throw new Refusal('session_cancelled')
    if (session.room?.closedAt || session.overAt <= now) throw new Refusal('session_over')
    const person = await tx.participant.findFirst({ where: { id: participantId, mergedAt: null } })
    if (!person) throw new Response(null, { status: 404 })
    const own = session.registrations.find((each) => each.participantId === participantId)
    if (own?.confirmedAt) return
    if (own?.needsGuardian) throw new Refusal('guardian_missing')
    const { id } = own
      ? await tx.registration.update({ where: { id: own.id }, data: { confirmedAt: now } })
      : await tx.registration.create({
          data: {
            sessionId,
            participantId,
            form: person.form,
            appliedAt: now,
            confirmedAt: now,
            isDropIn: true,
          },
        })
    const subject = { kind: 'registration', id }
    await recordEntry(tx, { at: now, actor, verb: 'open late seat', subject })
    await notify(tx, 'session_changed', sessionId)
  })
}
