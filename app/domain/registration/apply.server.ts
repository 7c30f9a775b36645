import type { SeatForm } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { isForParticipants } from './for-participants.ts'
import { sendEntry } from './keep-entry.server.ts'
import { holdPlaces, standingOf } from './hold-places.server.ts'
import { isKnown } from './is-known.server.ts'

/** What an application became. */
export type Application = 'confirmed' | 'waitlisted' | 'applied'

/**
 * Applies for a place in a session. The session's row is held while its places are counted, so that two
 * people never get the last one: the others wait in the order in which they came. Somebody without a
 * referral whom no coordinator has welcomed yet, and somebody under age without a guardian's consent
 * where the programme asks for it, waits for a coordinator. Asking twice is the same as asking once.
 * @throws Refusal `age_missing` | `session_cancelled` | `session_over` | `session_full`; Response 404
 */
export async function apply({
  actor,
  sessionId,
  form,
  isUnderAge,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  form: SeatForm
  /** As the person says; asked only where the programme wants a guardian's consent. */
  isUnderAge?: boolean
  now: Date
}): Promise<Application | 'already_applied'> {
  return await transaction(async (tx) => {
    const session = await holdPlaces(tx, sessionId)
    if (!isForParticipants(session.programme)) throw new Response(null, { status: 404 })
    const standing = standingOf(session, actor.id, now)
    if (standing === 'already_applied') return standing
    if (standing !== 'place' && standing !== 'waitlist') throw new Refusal(standing)
    const { programme } = session
    const hasConsent = programme.asksGuardian && (await hasGuardian(tx, actor.id, programme.id))
    if (programme.asksGuardian && !hasConsent && isUnderAge === undefined)
      throw new Refusal('age_missing')
    const needsGuardian = programme.asksGuardian && !hasConsent && isUnderAge === true
    const waits = needsGuardian || !(await isKnown(tx, actor.id))
    const became = waits ? 'applied' : standing === 'place' ? 'confirmed' : 'waitlisted'
    const { id } = await tx.registration.create({
      data: {
        sessionId,
        participantId: actor.id,
        form,
        needsGuardian,
        appliedAt: now,
        confirmedAt: became === 'confirmed' ? now : null,
        waitlistedAt: became === 'waitlisted' ? now : null,
      },
    })
    await sendEntry(tx, { registrationId: id, now })
    const subject = { kind: 'registration', id }
    await recordEntry(tx, { at: now, actor, verb: 'apply', subject, detail: { became } })
    await notify(tx, 'session_changed', sessionId)
    return became
  })
}

const hasGuardian = async (tx: Transaction, participantId: string, programmeId: string) =>
  (await tx.guardianConsent.count({ where: { participantId, programmeId, withdrawnAt: null } })) > 0
