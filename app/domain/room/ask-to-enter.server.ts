import type { Seat } from '#app/generated/prisma/client.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { dropIn } from '../registration/drop-in.server.ts'
import { hasPlace } from '../session/seats-taken.ts'
import { overAt } from '../session/session-times.ts'
import { canEnterLobby } from './can-enter-lobby.ts'
import { freeName } from './free-name.server.ts'
import { newIdentity } from './take-staff-seat.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { waitAtDoor } from './wait-at-door.server.ts'

/**
 * Takes the person's seat and, unless they were let in before, waits at the door; without a place they
 * may drop in where that is allowed. Coming back after leaving needs no second permission; somebody who
 * was declined may ask again.
 * @throws Refusal with the reason why the lobby is not for them now
 */
export async function askToEnter({
  actor,
  sessionId,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  now: Date
}): Promise<Seat> {
  return await transaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: sessionId, ...confirmed },
      include: {
        cancellation: true,
        room: true,
        registrations: { where: { participantId: actor.id, ...hasPlace } },
      },
    })
    if (!session) throw new Response(null, { status: 404 })
    const answer = canEnterLobby(
      {
        isCancelled: session.cancellation !== null,
        mayCome: true,
        doorAt: session.doorAt,
        overAt: overAt(session),
      },
      now,
    )
    if (answer !== true) throw new Refusal(answer)
    const [own] = session.registrations
    const registration = own ?? (await dropIn(tx, { actor, sessionId, now }))
    await tx.room.createMany({ data: { sessionId, createdAt: now }, skipDuplicates: true })
    const seat = await takeSeat(tx, {
      participantId: actor.id,
      sessionId,
      form: registration.form,
      now,
    })
    await waitAtDoor(tx, seat.id, now)
    await notify(tx, 'session_changed', sessionId)
    return seat
  })
}

async function takeSeat(
  tx: Transaction,
  {
    participantId,
    sessionId,
    form,
    now,
  }: { participantId: string; sessionId: string; form: Seat['form']; now: Date },
): Promise<Seat> {
  const person = await tx.participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { nickname: true },
  })
  if (!person.nickname) throw new Refusal('nickname_missing')
  const displayName = await freeName(tx, {
    sessionId,
    owner: { participantId },
    name: person.nickname,
  })
  return await tx.seat.upsert({
    where: { sessionId_participantId: { sessionId, participantId } },
    create: {
      sessionId,
      participantId,
      role: 'participant',
      form,
      identity: newIdentity(),
      displayName,
      createdAt: now,
      lastSeenAt: now,
    },
    update: { form, displayName, lastSeenAt: now },
  })
}
