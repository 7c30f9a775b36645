import type { Prisma } from '#app/generated/prisma/client.ts'
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
  /** To whom staff wrote a personal line. */
  to: { seatId: string; name: string } | null
}

/**
 * Who reads: inside, the talk of the room where one is and what is said to everybody; at the door, what is
 * said there; staff all of it. A personal line is read by staff, its writer and whoever it is for.
 */
export interface Reader {
  seatId: string
  as: 'inside' | 'door' | 'staff'
  /** The room within the room where they are; null in the session's own. */
  breakoutId: string | null
}

/**
 * What one reader may read of the chat after a line, oldest first, and the lines before it that were read to
 * the room lately. Nothing at all from five minutes after the room closed, even where no worker has deleted
 * it yet.
 */
export async function listMessages({
  sessionId,
  reader: { seatId, as, breakoutId },
  afterId,
  now,
}: {
  sessionId: string
  reader: Reader
  afterId: bigint
  now: Date
}): Promise<ChatLine[]> {
  const second = Math.ceil(now.getTime() / 1000)
  const asked = [sessionId, as, breakoutId ?? '', afterId, second].join(' ')
  const lines = await once('chat readings', () => shareReads(readLines))(asked)
  const isOwn = (line: ChatLine) => line.seatId === seatId || line.to?.seatId === seatId
  return lines.filter((line) => line.kind !== 'personal' || as === 'staff' || isOwn(line))
}

/** A page whose stream broke is back within so many seconds, and hears then what was read meanwhile. */
const latelySeconds = 300

/** What is typed along is read while it is said; whoever comes later does not read an hour of it. */
const captionSeconds = 60

/** So many lines are read at once; a reader who is behind asks again. */
export const linesAtOnce = 300

/** The pages of a room ask for the same lines at the same moment: they are read once. */
async function readLines(asked: string): Promise<ChatLine[]> {
  const [sessionId = '', as = '', breakoutId = '', afterId = '', second = ''] = asked.split(' ')
  const stillReadable = new Date((Number(second) - chatAfterCloseMinutes * 60) * 1000)
  const lately = new Date((Number(second) - latelySeconds) * 1000)
  const fresh = new Date((Number(second) - captionSeconds) * 1000)
  const isReadable = { OR: [{ closedAt: null }, { closedAt: { gt: stillReadable } }] }
  const own = { ...isReadable, sessionId }
  const here = breakoutId ? { ...isReadable, id: breakoutId } : own
  const messages = await database().chatMessage.findMany({
    where: {
      AND: [
        linesFor(as as Reader['as'], { own, here, fresh }),
        { OR: [{ id: { gt: BigInt(afterId) } }, { readAt: { gt: lately } }] },
      ],
    },
    include: {
      seat: { select: { displayName: true } },
      toSeat: { select: { displayName: true } },
    },
    orderBy: { id: 'asc' },
    take: linesAtOnce,
  })
  return messages.map(({ id, seatId, seat, toSeatId, toSeat, kind, text, createdAt, readAt }) => ({
    id: String(id),
    seatId,
    name: seat.displayName,
    kind,
    text,
    at: createdAt,
    isRead: readAt !== null,
    to: toSeatId && toSeat ? { seatId: toSeatId, name: toSeat.displayName } : null,
  }))
}

/** Everything but the talk and what is typed along stands in the session's own room. */
function linesFor(
  as: Reader['as'],
  { own, here, fresh }: { own: Prisma.RoomWhereInput; here: Prisma.RoomWhereInput; fresh: Date },
): Prisma.ChatMessageWhereInput {
  if (as === 'door') return { kind: 'door', room: own }
  const kinds: MessageKind[] = ['announcement', 'personal']
  if (as === 'staff') kinds.push('door')
  return {
    OR: [
      { kind: 'talk', room: here },
      { kind: 'caption', room: here, createdAt: { gt: fresh } },
      { kind: { in: kinds }, room: own },
    ],
  }
}
