import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { isKnown } from './is-known.server.ts'
import { holdPlaces, standingOf } from './hold-places.server.ts'
import { tellPerson } from './tell-registered.server.ts'

interface Decision {
  actor: StaffActor
  registrationId: string
  now: Date
}

/**
 * Says yes to an application that waited for a coordinator: the person gets a place or a number in the
 * waitlist, as if they applied now, and their next application waits for nobody. Twice is once.
 * @throws Refusal `guardian_missing` | `session_cancelled` | `session_over` | `session_full`; Response 404
 */
export async function acceptApplication({
  actor,
  registrationId,
  hasGuardian,
  now,
}: Decision & {
  /** The coordinator heard a guardian's yes. */
  hasGuardian: boolean
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const found = await tx.registration.findUnique({ where: { id: registrationId } })
    if (!found) throw new Response(null, { status: 404 })
    const session = await holdPlaces(tx, found.sessionId)
    const waiting = { id: registrationId, ...isApplied }
    const application = await tx.registration.findFirst({ where: waiting })
    if (!application) return
    if (application.needsGuardian && !hasGuardian) throw new Refusal('guardian_missing')
    const standing = standingOf(session, null, now)
    if (standing !== 'place' && standing !== 'waitlist') throw new Refusal(standing)
    await tx.registration.update({
      where: { id: registrationId },
      data: standing === 'place' ? { confirmedAt: now } : { waitlistedAt: now },
    })
    const { participantId, needsGuardian } = application
    if (needsGuardian) {
      await tx.guardianConsent.createMany({
        data: {
          participantId,
          programmeId: session.programme.id,
          recordedById: actor.id,
          createdAt: now,
        },
        skipDuplicates: true,
      })
    }
    if (!(await isKnown(tx, participantId)))
      await tx.participant.update({ where: { id: participantId }, data: { welcomedAt: now } })
    await tellPerson(tx, { kind: 'place_confirmed', registrationId, now })
    await told(tx, 'accept application', { actor, registrationId, now }, session.id)
  })
}

/**
 * Says no to an application that waited for a coordinator. The person may apply to others. Twice is once.
 * @throws Response 404
 */
export async function declineApplication({ actor, registrationId, now }: Decision): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const found = await tx.registration.findUnique({ where: { id: registrationId } })
    if (!found) throw new Response(null, { status: 404 })
    await holdPlaces(tx, found.sessionId)
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, ...isApplied },
      data: { cancelledAt: now, cancelledFor: 'declined' },
    })
    if (count === 0) return
    await tellPerson(tx, { kind: 'application_declined', registrationId, now })
    await told(tx, 'decline application', { actor, registrationId, now }, found.sessionId)
  })
}

/** Nobody has decided yet. */
export const isApplied = { cancelledAt: null, confirmedAt: null, waitlistedAt: null }

async function told(
  tx: Transaction,
  verb: string,
  { actor, registrationId, now }: Decision,
  sessionId: string,
) {
  const subject = { kind: 'registration', id: registrationId }
  await recordEntry(tx, { at: now, actor, verb, subject })
  await notify(tx, 'session_changed', sessionId)
}
