import type { AdmissionState } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { onDuty } from '../session/on-duty.ts'
import { closeConnections } from './close-connections.server.ts'
import { requireDuty } from './open-room.server.ts'

interface DoorVerb {
  actor: StaffActor
  seatId: string
  /** The session whose room the caller stands in: a seat of another is not there. */
  sessionId?: string
  now: Date
}

/**
 * Lets a waiting person in: they come when they like.
 * @throws Refusal `room_closed` while the room is not open; Response 404
 */
export async function admitSeat(door: DoorVerb): Promise<void> {
  await changeAdmission({ ...door, from: ['waiting', 'declined'], to: 'admitted' })
}

/** Lets in everybody who waits at this moment. @throws Refusal `room_closed`; Response 404 without a duty here */
export async function admitAll({
  actor,
  sessionId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const { room } = await requireDuty(tx, actor, sessionId)
    if (!room?.openedAt || room.closedAt) throw new Refusal('room_closed')
    const ended = await tx.admission.updateManyAndReturn({
      where: { endedAt: null, state: 'waiting', seat: { sessionId } },
      data: { endedAt: now },
      select: { seatId: true },
    })
    for (const { seatId } of ended) {
      const row = { seatId, state: 'admitted', at: now, byStaffId: actor.id } as const
      await tx.admission.create({ data: row })
      const subject = { kind: 'seat', id: seatId }
      await recordEntry(tx, { at: now, actor, verb: 'admitted seat', subject })
    }
    if (ended.length > 0) await notify(tx, 'session_changed', sessionId)
  })
}

/** Asks a person who waits, or has not come in yet, to come another time. They may ask again. */
export async function declineSeat(door: DoorVerb): Promise<void> {
  await changeAdmission({ ...door, from: ['waiting', 'admitted'], to: 'declined' })
}

/**
 * Takes a person out, for the whole of this session: every connection of the seat is closed on
 * every web process and none is opened again, whatever token it holds.
 */
export async function removeSeat(door: DoorVerb): Promise<void> {
  const from: AdmissionState[] = ['waiting', 'admitted', 'inside', 'declined']
  const seat = await changeAdmission({ ...door, from, to: 'removed' })
  if (seat) await closeConnections([seat])
}

/** Lifts a removal: the person may wait at the door again. Coordinators only. */
export async function liftRemoval(door: DoorVerb): Promise<void> {
  requireCoordinator(door.actor)
  await changeAdmission({ ...door, from: ['removed'], to: 'waiting' })
}

interface Change extends DoorVerb {
  from: AdmissionState[]
  to: AdmissionState
}

/** One row ends and the next begins, if the seat still stands as the caller saw it. Null when it does not. */
async function changeAdmission({ actor, seatId, sessionId, from, to, now }: Change) {
  return await transaction(async (tx) => {
    const seat = await requireDutyAt(tx, actor, { id: seatId, sessionId })
    if (to === 'admitted' && !seat.isRoomOpen) throw new Refusal('room_closed')
    const { count } = await tx.admission.updateMany({
      where: { seatId, endedAt: null, state: { in: from } },
      data: { endedAt: now },
    })
    if (count === 0) return null
    await tx.admission.create({ data: { seatId, state: to, at: now, byStaffId: actor.id } })
    const subject = { kind: 'seat', id: seatId }
    await recordEntry(tx, { at: now, actor, verb: `${to} seat`, subject })
    await notify(tx, 'session_changed', seat.sessionId)
    if (to !== 'removed') return seat
    const atHome = { breakoutId: null, askedIntoId: null }
    await tx.seat.update({ where: { id: seatId }, data: atHome })
    await notify(tx, 'seat_closed', seat.identity)
    return seat
  })
}

async function requireDutyAt(
  tx: Transaction,
  actor: StaffActor,
  seatMeant: { id: string; sessionId: string | undefined },
) {
  const seat = await tx.seat.findFirst({
    where: { ...seatMeant, staffId: null, session: onDuty(actor) },
    include: { session: { include: { room: true } } },
  })
  if (!seat) throw new Response(null, { status: 404 })
  const { room } = seat.session
  return {
    identity: seat.identity,
    sessionId: seat.sessionId,
    isRoomOpen: room?.openedAt != null && room.closedAt === null,
  }
}
