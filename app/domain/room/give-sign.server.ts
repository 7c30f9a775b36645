import type { Prisma } from '#app/generated/prisma/client.ts'
import type { Stamp } from '#app/generated/prisma/enums.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireAct } from './require-act.server.ts'
import type { RoomAct } from './acts-of.ts'

interface Sign {
  actor: SeatedActor
  sessionId: string
  now: Date
}

/**
 * Puts the actor's own hand up, behind those that are up, or down again. Up twice keeps its place.
 * @throws Refusal `room_closed`; Response 403
 */
export async function raiseHand({ isUp, ...sign }: Sign & { isUp: boolean }): Promise<void> {
  const where = isUp ? { handAt: null } : { handAt: { not: null } }
  await change(sign, { act: 'hand', where, data: { handAt: isUp ? sign.now : null } })
}

/**
 * Says that the actor only listens today, so that nobody calls on them, or takes it back. A hand that is up
 * goes down with it. @throws Refusal `room_closed`; Response 403
 */
export async function stayQuiet({ isQuiet, ...sign }: Sign & { isQuiet: boolean }): Promise<void> {
  const data = isQuiet ? { isQuiet, handAt: null } : { isQuiet }
  await change(sign, { act: 'quiet', where: { isQuiet: !isQuiet }, data })
}

/** Milliseconds between two stamps of one seat: a finger that stays on the button says it once. */
const stampPauseMs = 1_000

/** Shows what the actor feels, for some seconds. @throws Refusal `room_closed`; Response 403 */
export async function giveStamp({ stamp, ...sign }: Sign & { stamp: Stamp }): Promise<void> {
  const before = new Date(sign.now.getTime() - stampPauseMs)
  const where = { OR: [{ stampedAt: null }, { stampedAt: { lte: before } }] }
  await change(sign, { act: 'stamp', where, data: { stamp, stampedAt: sign.now } })
}

interface Change {
  act: RoomAct
  /** How the seat must stand for there to be anything to do. */
  where: Prisma.SeatWhereInput
  data: Prisma.SeatUpdateManyMutationInput
}

async function change({ actor, sessionId }: Sign, { act, where, data }: Change) {
  await transaction(async (tx) => {
    const { seat } = await requireAct(tx, { actor, sessionId, act })
    const { count } = await tx.seat.updateMany({ where: { id: seat.id, ...where }, data })
    if (count > 0) await notify(tx, 'session_changed', sessionId)
  })
}
