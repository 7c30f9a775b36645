import type { MessageKind } from '#app/generated/prisma/enums.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireAct } from './require-act.server.ts'

const longestMessage = 1_000

/** One seat says at most so many lines in so many seconds: more nobody can read. */
const [linesInPace, paceSeconds] = [8, 10]

/**
 * Says something in the chat of the room where the actor is, or to the staff alone, or types along what is said
 * there. It is not kept.
 * @throws Refusal `message_empty` | `message_too_soon` | `room_closed`; Response 403 for whoever was not
 *   let in, and for observers
 */
export async function postMessage({
  actor,
  sessionId,
  text,
  as = 'talk',
  now,
}: {
  actor: SeatedActor
  sessionId: string
  text: string
  /** To everybody in the room, to the staff alone, or what was said, typed along by a captioner. */
  as?: 'talk' | 'personal' | 'caption'
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const act = as === 'caption' ? 'caption' : 'talk'
    const { seat, room } = await requireAct(tx, { actor, sessionId, act })
    const roomId = as === 'personal' ? (room.parentId ?? room.id) : room.id
    await writeLine(tx, { roomId, seatId: seat.id, kind: as, text, now })
    await notify(tx, 'session_changed', sessionId)
  })
}

interface Line {
  roomId: string
  seatId: string
  toSeatId?: string
  kind: MessageKind
  text: string
  now: Date
}

/** @throws Refusal `message_empty` | `message_too_soon` */
export async function writeLine(tx: Transaction, { now, ...line }: Line): Promise<void> {
  const { seatId } = line
  const text = line.text.trim().slice(0, longestMessage)
  if (!text) throw new Refusal('message_empty')
  await tx.$executeRaw`SELECT id FROM seat WHERE id = ${seatId}::uuid FOR UPDATE`
  const since = new Date(now.getTime() - paceSeconds * 1000)
  const lately = { seatId, createdAt: { gt: since } }
  if ((await tx.chatMessage.count({ where: lately })) >= linesInPace)
    throw new Refusal('message_too_soon')
  await tx.chatMessage.create({ data: { ...line, text, createdAt: now } })
}
