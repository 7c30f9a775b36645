import { database } from '#app/platform/database.server.ts'

/** A session's timetable in its order, in minutes after the doors. */
export async function listPhases({ sessionId }: { sessionId: string }) {
  return await database().phase.findMany({
    where: { sessionId },
    select: { id: true, kind: true, fromMinute: true, toMinute: true },
    orderBy: { fromMinute: 'asc' },
  })
}
