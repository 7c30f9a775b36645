import type { MessageKind } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { once } from '#app/platform/once.ts'
import { shareReads } from '#app/platform/share-reads.ts'
import { chatAfterCloseMinutes } from './presence-limits.ts'

export interface ChatLine {
  id: string
  seatId: string
  name: string
  kind: MessageKind
  text: string
  at: Date
  /** It was read to the room. */
  isRead: boolean
}

/** What of the chat somebody reads: inside the talk, at the door what is said there, staff all of it. */
export type Reader = 'inside' | 'door' | 'staff'

const kindsFor: Record<Reader, MessageKind[]> = {
  inside: ['talk', 'announcement'],
  door: ['door'],
  staff: ['talk', 'announcement', 'door'],
}

/**
 * The chat after a line, oldest first, and the lines before it that were read to the room lately. Nothing at all from five minutes after the room closed, even
 * where no worker has deleted it yet.
 */
export async function listMessages({
  sessionId,
  reader,
  afterId,
  now,
}: {
  sessionId: string
  reader: Reader
  afterId: bigint
  now: Date
}): Promise<ChatLine[]> {
  const second = Math.ceil(now.getTime() / 1000)
  return await once('chat readings', () => shareReads(readLines))(
    [sessionId, reader, afterId, second].join(' '),
  )
}

/** A page whose stream broke is back within so many seconds, and hears then what was read meanwhile. */
const latelySeconds = 300

/** The pages of a room ask for the same lines at the same moment: they are read once. */
async function readLines(asked: string): Promise<ChatLine[]> {
  const [sessionId = '', reader = '', afterId = '', second = ''] = asked.split(' ')
  const stillReadable = new Date((Number(second) - chatAfterCloseMinutes * 60) * 1000)
  const lately = new Date((Number(second) - latelySeconds) * 1000)
  const messages = await database().chatMessage.findMany({
    where: {
      kind: { in: kindsFor[reader as Reader] },
      room: { sessionId, OR: [{ closedAt: null }, { closedAt: { gt: stillReadable } }] },
      OR: [{ id: { gt: BigInt(afterId) } }, { readAt: { gt: lately } }],
    },
    include: { seat: { select: { displayName: true } } },
    orderBy: { id: 'asc' },
    take: 300,
  })
  return messages.map(({ id, seatId, seat, kind, text, createdAt, readAt }) => ({
    id: String(id),
    seatId,
    name: seat.displayName,
    kind,
    text,
    at: createdAt,
    isRead: readAt !== null,
  }))
}
