import type { Prisma } from '#app/generated/prisma/client.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { type Rows, type Transaction, database } from '#app/platform/database.server.ts'
import { staffOf } from '../session/on-duty.ts'

interface Asked {
  actor: SeatedActor
  sessionId: string
}

/**
 * The actor's own seat in a session with how it stands with the door, or null before they took one. Staff
 * whose duty was taken away are outside, whatever seat they have.
 */
export async function findOwnSeat({ actor, sessionId }: Asked, rows: Rows = database()) {
  const seat = await rows.seat.findFirst({
    where: { sessionId, ...ownedBy(actor) },
    include: {
      admissions: { where: { endedAt: null } },
      staff: { where: staffOf(sessionId), select: { id: true } },
    },
  })
  if (!seat) return null
  const { admissions, staff, ...rest } = seat
  const admission = admissions[0]?.state ?? null
  const isInside = staff !== null || admission === 'inside'
  return { ...rest, admission, isInside, mayComeIn: isInside || admission === 'admitted' }
}

function ownedBy({ kind, id }: SeatedActor): Prisma.SeatWhereInput {
  if (kind === 'staff') return { staffId: id }
  return kind === 'guest'
    ? { guestKeyId: id, guestKey: { revokedAt: null } }
    : { participantId: id }
}

/** The actor's own seat inside the room. @throws Response 403 for whoever has not come in */
export async function requireSeatInside(asked: Asked, rows: Rows = database()) {
  const seat = await findOwnSeat(asked, rows)
  if (!seat?.isInside) throw new Response(null, { status: 403 })
  return seat
}

/** Whoever came in and was not taken out again. Staff on duty need no permission. */
export const cameIn = { some: { endedAt: null, state: 'inside' } } as const

/** Somebody else's seat inside, staff's apart. @throws Response 404 */
export async function requireInside(tx: Transaction, seat: { id: string; sessionId: string }) {
  const found = await tx.seat.findFirst({ where: { ...seat, staffId: null, admissions: cameIn } })
  if (!found) throw new Response(null, { status: 404 })
  return found
}
