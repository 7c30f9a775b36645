import type { SeatedActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireSeatInside } from './find-own-seat.server.ts'
import { chatAfterCloseMinutes } from './presence-limits.ts'

export const longestMessage = 1_000

/**
 * Says something in the room's chat, which is not kept.
 * @throws Refusal `message_empty` | `room_closed`; Response 403 for whoever was not let in
 */
export async function postMessage({
  actor,
  sessionId,
  text,
  now,
}: {
  actor: SeatedActor
  sessionId: string
  text: string
  now: Date
}): Promise<void> {
  const words = text.trim().slice(0, longestMessage)
  if (!words) throw new Refusal('message_empty')
  const seat = await requireSeatInside({ actor, sessionId })
  await transaction(async (tx) => {
    const room = await tx.room.findFirst({
      where: { sessionId, openedAt: { not: null }, closedAt: null },
    })
    if (!room) throw new Refusal('room_closed')
    await tx.chatMessage.create({
      data: { roomId: room.id, seatId: seat.id, text: words, createdAt: now },
    })
    await notify(tx, 'session_changed', sessionId)
  })
}

export interface ChatLine {
  id: string
  seatId: string
  name: string
  text: string
  at: Date
}

/**
 * The chat after a line, oldest first. Nothing at all from five minutes after the room closed, even
 * where no worker has deleted it yet.
 */
export async function listMessages({
  sessionId,
  afterId,
  now,
}: {
  sessionId: string
  afterId: bigint
  now: Date
}): Promise<ChatLine[]> {
  const stillReadable = new Date(now.getTime() - chatAfterCloseMinutes * 60_000)
  const messages = await database().chatMessage.findMany({
    where: {
      id: { gt: afterId },
      room: { sessionId, OR: [{ closedAt: null }, { closedAt: { gt: stillReadable } }] },
    },
    include: { seat: { select: { displayName: true } } },
    orderBy: { id: 'asc' },
    take: 300,
  })
  return messages.map(({ id, seatId, seat, text, createdAt }) => ({
    id: String(id),
    seatId,
    name: seat.displayName,
    text,
    at: createdAt,
  }))
}

/** Deletes the chat of rooms that closed more than five minutes ago. */
export async function forgetMessages({ now }: { now: Date }): Promise<number> {
  const closedBefore = new Date(now.getTime() - chatAfterCloseMinutes * 60_000)
  const { count } = await database().chatMessage.deleteMany({
    where: { room: { closedAt: { lte: closedBefore } } },
  })
  return count
}
