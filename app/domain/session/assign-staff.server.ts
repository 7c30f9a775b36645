import type { AssignmentRole } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { confirmed } from './confirmed.ts'
import {
  type DoubleBooking,
  findDoubleBookings,
  refuseDoubleBooking,
} from './find-double-bookings.server.ts'

/**
 * Gives a staff member a duty in a confirmed session. Where they have another one at that time nothing
 * is done, and that one is returned; of two callers at once the database refuses the later.
 * @throws Refusal `staff_double_booked` | `staff_not_able`; Response 404
 */
export async function assignStaff({
  actor,
  sessionId,
  staffId,
  role,
  now,
}: {
  actor: StaffActor
  sessionId: string
  staffId: string
  role: AssignmentRole
  now: Date
}): Promise<{ doubleBooked: DoubleBooking[] }> {
  requireCoordinator(actor)
  return await refuseDoubleBooking(() =>
    transaction(async (tx) => {
      const session = await tx.session.findFirst({
        where: { id: sessionId, cancellation: null, ...confirmed },
      })
      if (!session) throw new Response(null, { status: 404 })
      const staff = await tx.staff.findFirst({
        where: {
          id: staffId,
          leftAt: null,
          roles: { hasSome: ['facilitator', 'counsellor', 'coordinator'] },
        },
      })
      if (!staff) throw new Refusal('staff_not_able')
      const { doorAt, closeAt } = session
      const span = { doorAt, closeAt, staffIds: [staffId], exceptSessionIds: [] }
      const doubleBooked = await findDoubleBookings(tx, span)
      if (doubleBooked.length > 0) return { doubleBooked }
      await tx.assignment.create({
        data: { sessionId, staffId, role, doorAt, closeAt, createdAt: now },
      })
      await recordEntry(tx, {
        at: now,
        actor,
        verb: 'assign staff',
        subject: { kind: 'session', id: sessionId },
        detail: { staffId, role },
      })
      await notify(tx, 'session_changed', sessionId)
      return { doubleBooked: [] }
    }),
  )
}

/**
 * Takes a duty in a session away; the staff member is free for that time again. Twice is once.
 * @throws Response 404
 */
export async function releaseAssignment({
  actor,
  sessionId,
  assignmentId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  assignmentId: string
  now: Date
}): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    const duty = { id: assignmentId, sessionId }
    if ((await tx.assignment.count({ where: duty })) === 0)
      throw new Response(null, { status: 404 })
    const { count } = await tx.assignment.updateMany({
      where: { ...duty, releasedAt: null },
      data: { releasedAt: now },
    })
    if (count === 0) return
    const subject = { kind: 'session', id: sessionId }
    await recordEntry(tx, { at: now, actor, verb: 'release assignment', subject })
    await notify(tx, 'session_changed', sessionId)
  })
}
