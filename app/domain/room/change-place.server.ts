import type { SeatedActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { closeConnections } from './close-connections.server.ts'
import { holdOpenRoom, moveSeats, requireBreakout } from './move-seats.server.ts'
import { requireAct } from './require-act.server.ts'

interface OwnMove {
  actor: SeatedActor
  sessionId: string
  now: Date
}

/**
 * The actor goes into a room within the room, or back into the session's own (null), where everybody may
 * always go. Into a room that others are put into only staff go by themselves; into one that people are asked
 * into, whoever was asked.
 * @throws Refusal `breakout_closed` | `room_closed`; Response 403
 */
export async function changePlace({
  actor,
  sessionId,
  to,
  now,
}: OwnMove & { to: string | null }): Promise<void> {
  const moved = await transaction(async (tx) => {
    const { id: parentId } = await holdOpenRoom(tx, sessionId)
    const { seat } = await requireAct(tx, { actor, sessionId, act: 'move' })
    if (to) {
      const { entry } = await requireBreakout(tx, { id: to, parentId })
      const isFree = entry === 'chosen' || (entry === 'assigned' && actor.kind === 'staff')
      if (!isFree && seat.askedIntoId !== to) throw new Response(null, { status: 403 })
    }
    return await moveSeats(tx, { where: { id: seat.id }, sessionId, to, now })
  })
  await closeConnections(moved)
}

/** The actor would rather stay where they are. @throws Refusal `room_closed`; Response 403 */
export async function stayInPlace({ actor, sessionId }: Omit<OwnMove, 'now'>): Promise<void> {
  await transaction(async (tx) => {
    const { seat } = await requireAct(tx, { actor, sessionId, act: 'move' })
    await tx.seat.update({ where: { id: seat.id }, data: { askedIntoId: null } })
    await notify(tx, 'session_changed', sessionId)
  })
}
