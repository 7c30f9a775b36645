import { randomBytes } from 'node:crypto'
import type { Seat } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { confirmed } from '../session/confirmed.ts'

/** What LiveKit knows a seat by: random, one for each person and session. */
export const newIdentity = (): string => randomBytes(12).toString('base64url')

/**
 * The seat of a staff member who is on duty in a session, or of a coordinator who steps in.
 * @throws Refusal `session_cancelled`; Response 404 for staff without a duty here
 */
export async function takeStaffSeat({
  actor,
  sessionId,
  now,
}: {
  actor: StaffActor
  sessionId: string
  now: Date
}): Promise<Seat> {
  return await transaction(async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: sessionId, ...confirmed },
      include: {
        cancellation: true,
        assignments: { where: { staffId: actor.id, releasedAt: null } },
      },
    })
    if (session?.cancellation) throw new Refusal('session_cancelled')
    if (!session || (session.assignments.length === 0 && !hasRole(actor, 'coordinator'))) {
      throw new Response(null, { status: 404 })
    }
    const { name } = await tx.staff.findUniqueOrThrow({
      where: { id: actor.id },
      select: { name: true },
    })
    await tx.room.createMany({ data: { sessionId, createdAt: now }, skipDuplicates: true })
    const seat = await tx.seat.upsert({
      where: { sessionId_staffId: { sessionId, staffId: actor.id } },
      create: {
        sessionId,
        staffId: actor.id,
        role: 'facilitator',
        form: 'video',
        identity: newIdentity(),
        displayName: name,
        createdAt: now,
        lastSeenAt: now,
      },
      update: { lastSeenAt: now, displayName: name },
    })
    await notify(tx, 'session_changed', sessionId)
    return seat
  })
}
