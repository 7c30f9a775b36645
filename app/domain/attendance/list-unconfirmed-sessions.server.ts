import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { onDuty } from '../session/on-duty.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'

/** Sessions that are over, that somebody had a place or a seat in, and whose attendance nobody confirmed yet. */
export async function listUnconfirmedSessions({ actor, now }: { actor: StaffActor; now: Date }) {
  return await database().session.findMany({
    where: {
      ...confirmed,
      ...onDuty(actor),
      cancellation: null,
      attendances: { none: {} },
      AND: [
        { OR: [{ room: { closedAt: { not: null } } }, { endAt: { lte: now } }] },
        { NOT: { room: { openedAt: { not: null }, closedAt: null } } },
        {
          OR: [{ registrations: { some: hasPlace } }, { seats: { some: { role: 'participant' } } }],
        },
      ],
    },
    include: { programme: true },
    orderBy: { startAt: 'asc' },
    take: 20,
  })
}
