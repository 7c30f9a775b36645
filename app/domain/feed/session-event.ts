import type { Prisma } from '#app/generated/prisma/client.ts'
import type { CalendarEvent } from '../../calendar/calendar-event.ts'

/** What is read of a session to say it in a calendar. */
export const sessionRows = {
  programme: true,
  cancellation: { select: { createdAt: true } },
  moves: { select: { createdAt: true } },
} satisfies Prisma.SessionInclude

type Row = Prisma.SessionGetPayload<{ include: typeof sessionRows }>

/** A session as an appointment of nobody in particular. Its SEQUENCE counts its moves and its cancellation. */
export function sessionEvent(
  session: Row,
  { title, url }: { title: string; url: string },
): CalendarEvent {
  const { id, startAt, endAt, moves, cancellation, createdAt, confirmedAt } = session
  const times = [
    createdAt,
    confirmedAt,
    cancellation?.createdAt,
    ...moves.map((move) => move.createdAt),
  ]
  return {
    uid: id,
    sequence: moves.length + Number(cancellation !== null),
    title,
    startAt,
    endAt,
    isCancelled: cancellation !== null,
    changedAt: new Date(Math.max(...times.map((at) => at?.getTime() ?? 0))),
    url,
  }
}
