import type { Registration } from '#app/generated/prisma/client.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { isKnown } from './is-known.server.ts'
import { mayDropIn } from './for-participants.ts'
import { countPlaces } from './count-places.ts'
import { holdPlaces, standingOf } from './hold-places.server.ts'
import { registrationState } from './registration-state.ts'

/**
 * A place for somebody who comes to the door without one: whoever waits for one takes a free seat, and
 * where the programme allows it a key holder who has not applied does too.
 * @throws Refusal `not_applied` | `session_full`; Response 404
 */
export async function dropIn(
  tx: Transaction,
  { actor, sessionId, now }: { actor: ParticipantActor; sessionId: string; now: Date },
): Promise<Registration> {
  const session = await holdPlaces(tx, sessionId)
  const own = session.registrations.find(({ participantId }) => participantId === actor.id)
  if (own) return await confirmWaiting(tx, own, session, now)
  if (!mayDropIn(session.programme) || !(await isKnown(tx, actor.id)))
    throw new Refusal('not_applied')
  if (standingOf(session, actor.id, now) !== 'place') throw new Refusal('session_full')
  const { form } = await tx.participant.findUniqueOrThrow({ where: { id: actor.id } })
  const registration = await tx.registration.create({
    data: {
      sessionId,
      participantId: actor.id,
      form,
      appliedAt: now,
      confirmedAt: now,
      isDropIn: true,
    },
  })
  const subject = { kind: 'registration', id: registration.id }
  await recordEntry(tx, { at: now, actor, verb: 'drop in', subject })
  return registration
}

/** Once the doors are open, a free seat is whoever's that comes. An offered one is theirs already. */
async function confirmWaiting(
  tx: Transaction,
  own: Registration,
  session: Awaited<ReturnType<typeof holdPlaces>>,
  now: Date,
): Promise<Registration> {
  const state = registrationState(own)
  if (state === 'confirmed') return own
  if (state === 'applied') throw new Refusal('not_applied')
  const isOffered = state === 'offered' && own.offerEndsAt !== null && own.offerEndsAt > now
  const isFree = countPlaces(session.registrations).taken < session.capacity
  if (!isOffered && !(isFree && session.doorAt <= now)) throw new Refusal('session_full')
  const actor = { kind: 'participant', id: own.participantId } as const
  const subject = { kind: 'registration', id: own.id }
  await recordEntry(tx, { at: now, actor, verb: 'accept offer', subject })
  return await tx.registration.update({ where: { id: own.id }, data: { confirmedAt: now } })
}
