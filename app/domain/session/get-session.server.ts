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
