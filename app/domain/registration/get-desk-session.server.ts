import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { countPlaces } from './count-places.ts'
import { registrationState } from './registration-state.ts'
import { onDuty } from '../session/on-duty.ts'

/**
 * One session with its staff and the people who have a place in it or wait for one, for coordinators and for staff
 * on duty. Only coordinators get the agencies that referred them.
 * @throws Response 404
 */
export async function getDeskSession({
  actor,
  sessionId,
}: {
  actor: StaffActor
  sessionId: string
}) {
  const ofCoordinator = hasRole(actor, 'coordinator') ? {} : { id: { in: [] } }
  const session = await database().session.findFirst({
    where: { id: sessionId, ...onDuty(actor) },
    include: {
      programme: true,
      cancellation: { select: { reason: true } },
      room: { select: { openedAt: true, closedAt: true } },
      moves: { orderBy: { createdAt: 'desc' }, take: 1 },
      phases: { orderBy: { fromMinute: 'asc' } },
      assignments: {
        where: { releasedAt: null },
        select: { id: true, role: true, staff: { select: { id: true, name: true } } },
        orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
      },
      registrations: {
        where: { cancelledAt: null },
        select: {
          id: true,
          form: true,
          waitlistedAt: true,
          offeredAt: true,
          confirmedAt: true,
          cancelledAt: true,
          saidComingAt: true,
          participant: {
            select: {
              id: true,
              nickname: true,
              referrals: {
                where: { endedAt: null, ...ofCoordinator },
                select: { agency: { select: { name: true } } },
              },
            },
          },
        },
        orderBy: { number: 'asc' },
      },
      attendances: { select: { id: true } },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  const registrations = session.registrations.map((registration) => ({
    ...registration,
    state: registrationState(registration),
  }))
  return { ...session, registrations, ...countPlaces(session.registrations) }
}
