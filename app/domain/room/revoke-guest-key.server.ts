import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { closeConnections } from './close-connections.server.ts'

/**
 * Takes a guest's invitation back: the key opens nothing, its browsers are signed out, and a seat that
 * was taken with it is out of the room, wherever it is connected. Twice is once.
 * @throws Response 404
 */
export async function revokeGuestKey({
  actor,
  sessionId,
  guestKeyId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  guestKeyId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  const identity = await transaction(async (tx) => {
    const key = await tx.guestKey.findFirst({
      where: { id: guestKeyId, sessionId },
      include: { seat: { select: { id: true, identity: true } } },
    })
    if (!key) throw new Response(null, { status: 404 })
    const { count } = await tx.guestKey.updateMany({
      where: { id: guestKeyId, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return null
    await tx.signIn.updateMany({ where: { guestKeyId, revokedAt: null }, data: { revokedAt: now } })
    const subject = { kind: 'guest_key', id: guestKeyId }
    await recordEntry(tx, { at: now, actor, verb: 'revoke guest key', subject })
    await notify(tx, 'session_changed', sessionId)
    if (!key.seat) return null
    const { id: seatId } = key.seat
    await tx.admission.updateMany({ where: { seatId, endedAt: null }, data: { endedAt: now } })
    await tx.admission.create({
      data: { seatId, state: 'removed', at: now, byStaffId: actor.id },
    })
    await notify(tx, 'seat_closed', key.seat.identity)
    return key.seat.identity
  })
  if (identity) await closeConnections([{ identity, sessionId }])
}
