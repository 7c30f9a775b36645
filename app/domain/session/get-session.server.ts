import { database } from '#app/platform/database.server.ts'

/** One session with its programme, cancellation and staff. @throws Response 404 */
export async function getSession({ sessionId }: { sessionId: string }) {
  const session = await database().session.findUnique({
    where: { id: sessionId },
    include: {
      programme: true,
      cancellation: true,
      room: { select: { openedAt: true, closedAt: true } },
      assignments: {
        where: { releasedAt: null },
        include: { staff: { select: { id: true, name: true } } },
        orderBy: { role: 'asc' },
      },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  return session
}

/** Sessions that close after an instant, with what a list shows of them. */
export async function listComingSessions({ now, take = 60 }: { now: Date; take?: number }) {
  return await database().session.findMany({
    where: { closeAt: { gt: now } },
    include: {
      programme: true,
      cancellation: true,
      _count: { select: { registrations: { where: { cancelledAt: null } } } },
    },
    orderBy: { doorAt: 'asc' },
    take,
  })
}
