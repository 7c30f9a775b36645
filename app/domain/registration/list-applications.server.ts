import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { isApplied } from './decide-application.server.ts'

const waiting = (now: Date) => ({
  ...isApplied,
  session: { closeAt: { gt: now }, cancellation: null },
})

/** Applications that wait for a coordinator, oldest first. */
export async function listApplications({ actor, now }: { actor: StaffActor; now: Date }) {
  requireCoordinator(actor)
  return await database().registration.findMany({
    where: waiting(now),
    include: {
      session: { include: { programme: true } },
      participant: {
        select: {
          id: true,
          nickname: true,
          createdAt: true,
          welcomedAt: true,
          referrals: { where: { endedAt: null }, select: { agency: { select: { name: true } } } },
        },
      },
    },
    orderBy: { number: 'asc' },
    take: 100,
  })
}

/** How many wait. */
export const countApplications = async ({ now }: { now: Date }): Promise<number> =>
  await database().registration.count({ where: waiting(now) })
