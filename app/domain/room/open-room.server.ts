import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { onDuty, staffOf } from '../session/on-duty.ts'
import { canOpenRoom, type ShortReason } from './can-open-room.ts'
import { beginRun } from './ensure-run.server.ts'
import { awaySeconds } from './presence-limits.ts'
import { confirmed } from '../session/confirmed.ts'

/**
 * Opens the room of a session to participants and begins its first run; it closes by itself at
 * the session's closing time. Opening an open room changes nothing. Short of staff it is opened by a
 * coordinator alone, with a reason, which is kept in the trail.
 * @throws Refusal with the reason why not, `staff_missing` among them; Response 404 without a duty here
 */
export async function openRoom({
  actor,
  sessionId,
  shortReason,
  now,
}: {
  actor: StaffActor
  sessionId: string
  shortReason?: ShortReason
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const session = await requireDuty(tx, actor, sessionId)
    const { room } = session
    if (!room) throw new Refusal('staff_missing')
    const answer = canOpenRoom(
      {
        isCancelled: session.cancellation !== null,
        doorAt: session.doorAt,
        closeAt: session.closeAt,
        isOpen: room.openedAt !== null,
        isClosed: room.closedAt !== null,
        staffPresent: await countStaffPresent(tx, sessionId, now),
        minimumStaff: session.programme.minimumStaff,
      },
      now,
    )
    if (answer === 'room_already_open') return
    const isShort = answer === 'staff_missing' && hasRole(actor, 'coordinator') && shortReason
    if (answer !== true && !isShort) throw new Refusal(answer)
    const { count } = await tx.room.updateMany({
      where: { id: room.id, openedAt: null },
      data: { openedAt: now, openedById: actor.id },
    })
    if (count === 0) return
    await beginRun(tx, { roomId: room.id, now })
    await enqueue(
      tx,
      'close-room',
      { roomId: room.id },
      { runAt: session.closeAt, key: `close-room ${room.id}` },
    )
    await recordEntry(tx, {
      at: now,
      actor,
      subject: { kind: 'session', id: sessionId },
      ...(isShort
        ? { verb: 'open room short of staff', detail: { reason: shortReason } }
        : { verb: 'open room' }),
    })
    await notify(tx, 'session_changed', sessionId)
  })
}

/** The session, for staff on duty in it or a coordinator. @throws Response 404 */
export async function requireDuty(tx: Transaction, actor: StaffActor, sessionId: string) {
  const session = await tx.session.findFirst({
    where: { id: sessionId, ...confirmed, ...onDuty(actor) },
    include: { cancellation: true, programme: true, room: true },
  })
  if (!session) throw new Response(null, { status: 404 })
  return session
}

/** How many staff on duty are in the room's page now. */
async function countStaffPresent(tx: Transaction, sessionId: string, now: Date) {
  const since = new Date(now.getTime() - awaySeconds * 1000)
  return await tx.seat.count({
    where: { sessionId, staff: staffOf(sessionId), lastSeenAt: { gte: since } },
  })
}
