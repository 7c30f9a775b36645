import type { SeatedActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { once } from '#app/platform/once.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { shareReads } from '#app/platform/share-reads.ts'
import { chatAfterCloseMinutes } from './presence-limits.ts'
import { requireAct } from './require-act.server.ts'

export const longestMessage = 1_000

/** One seat says at most so many lines in so many seconds: more nobody can read. */
const [linesInPace, paceSeconds] = [8, 10]

/**
 * Says something in the room's chat, which is not kept.
 * @throws Refusal `message_empty` | `message_too_soon` | `room_closed`; Response 403 for whoever was not
 *   let in, and for observers
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
  await transaction(async (tx) => {
    const { seat, room } = await requireAct(tx, { actor, sessionId, act: 'talk' })
    await tx.$executeRaw`SELECT id FROM seat WHERE id = ${seat.id}::uuid FOR UPDATE`
    const since = new Date(now.getTime() - paceSeconds * 1000)
    const lately = { seatId: seat.id, createdAt: { gt: since } }
    if ((await tx.chatMessage.count({ where: lately })) >= linesInPace)
      throw new Refusal('message_too_soon')
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
  const second = Math.ceil(now.getTime() / 1000)
  return await once('chat readings', () => shareReads(readLines))(
    [sessionId, afterId, second].join(' '),
  )
}

/** The pages of a room ask for the same lines at the same moment: they are read once. */
async function readLines(asked: string): Promise<ChatLine[]> {
  const [sessionId = '', afterId = '', second = ''] = asked.split(' ')
  const stillReadable = new Date((Number(second) - chatAfterCloseMinutes * 60) * 1000)
  const messages = await database().chatMessage.findMany({
    where: {
      id: { gt: BigInt(afterId) },
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
