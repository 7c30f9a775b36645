import type { SessionVenue } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { sessionTimes } from './session-times.ts'

interface NewSession {
  actor: StaffActor
  programmeId: string
  date: string
  door: string
  start: string
  end: string
  close: string
  venue: SessionVenue
  place: string | null
  now: Date
}

const zone = 'Asia/Tokyo'

/**
 * Puts one dated session of a programme into the calendar.
 * @throws Refusal `times_out_of_order` | `session_over`; Response 404
 */
export async function planSession({
  actor,
  programmeId,
  venue,
  place,
  now,
  ...wallClock
}: NewSession) {
  requireCoordinator(actor)
  const times = sessionTimes({ ...wallClock, zone })
  if (!times) throw new Refusal('times_out_of_order')
  if (times.closeAt <= now) throw new Refusal('session_over')
  return await transaction(async (tx) => {
    const programme = await tx.programme.findFirst({ where: { id: programmeId, retiredAt: null } })
    if (!programme) throw new Response(null, { status: 404 })
    const { id } = await tx.session.create({
      data: {
        programmeId,
        ...times,
        zone,
        venue,
        place,
        capacity: programme.capacity,
        createdAt: now,
        confirmedAt: now,
      },
    })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'plan session',
      subject: { kind: 'session', id },
    })
    return { id }
  })
}
