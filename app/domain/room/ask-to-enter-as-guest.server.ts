import type { GuestRole, SeatForm } from '#app/generated/prisma/enums.ts'
import type { Seat } from '#app/generated/prisma/client.ts'
import type { GuestActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { overAt } from '../session/session-times.ts'
import { canEnterLobby } from './can-enter-lobby.ts'
import { freeName } from './free-name.server.ts'
import { newIdentity } from './take-staff-seat.server.ts'
import { waitAtDoor } from './wait-at-door.server.ts'

/** How guests sit: whoever only looks on or writes along listens. */
const formOf: Record<GuestRole, SeatForm> = {
  speaker: 'video',
  interpreter: 'video',
  captioner: 'listen',
  observer: 'listen',
}

/**
 * Takes a guest's seat, with the role that everybody sees, and waits at the door like anybody else.
 * @throws Refusal with the reason why the lobby is not for them now; Response 404
 */
export async function askToEnterAsGuest({
  actor,
  now,
}: {
  actor: GuestActor
  now: Date
}): Promise<Seat> {
  const { id: guestKeyId, sessionId } = actor
  return await transaction(async (tx) => {
    const key = await tx.guestKey.findFirst({
      where: { id: guestKeyId, sessionId, revokedAt: null },
      include: { session: { include: { cancellation: true, room: true } } },
    })
    if (!key) throw new Response(null, { status: 404 })
    const { session, role } = key
    const lobby = {
      isCancelled: session.cancellation !== null,
      mayCome: true,
      doorAt: session.doorAt,
      overAt: overAt(session),
    }
    const answer = canEnterLobby(lobby, now)
    if (answer !== true) throw new Refusal(answer)
    await tx.room.createMany({ data: { sessionId, createdAt: now }, skipDuplicates: true })
    const displayName = await freeName(tx, { sessionId, owner: { guestKeyId }, name: key.name })
    const seat = await tx.seat.upsert({
      where: { guestKeyId },
      create: {
        sessionId,
        guestKeyId,
        role,
        form: formOf[role],
        identity: newIdentity(),
        displayName,
        createdAt: now,
        lastSeenAt: now,
      },
      update: { displayName, lastSeenAt: now },
    })
    await waitAtDoor(tx, seat.id, now)
    await notify(tx, 'session_changed', sessionId)
    return seat
  })
}
