import type { GuestRole } from '#app/generated/prisma/enums.ts'
import type { GuestActor, StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { confirmed } from '../session/confirmed.ts'

/** A guest as everybody in the session reads of them. */
export interface Guest {
  role: GuestRole
  name: string
  affiliation: string
}

/** The guests of sessions, by session, in the order in which they were invited. */
export async function listGuests({
  sessionIds,
}: {
  sessionIds: string[]
}): Promise<Map<string, Guest[]>> {
  if (sessionIds.length === 0) return new Map()
  const keys = await database().guestKey.findMany({
    where: { sessionId: { in: sessionIds }, revokedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { sessionId: true, role: true, name: true, affiliation: true },
  })
  return Map.groupBy(keys, ({ sessionId }) => sessionId)
}

/**
 * A session with its guests for the desk, and who of its people cannot be told by mail. Coordinators
 * only. @throws Response 404
 */
export async function getGuestList({ actor, sessionId }: { actor: StaffActor; sessionId: string }) {
  requireCoordinator(actor)
  const session = await database().session.findUnique({
    where: { id: sessionId, ...confirmed },
    include: {
      programme: true,
      cancellation: true,
      guestKeys: { where: { revokedAt: null }, orderBy: { createdAt: 'asc' } },
      registrations: {
        where: { cancelledAt: null },
        orderBy: { number: 'asc' },
        select: {
          participant: {
            select: {
              id: true,
              nickname: true,
              address: { select: { bouncedAt: true, retiredAt: true } },
            },
          },
        },
      },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  const people = session.registrations.map(({ participant }) => participant)
  const hasMail = ({ address }: (typeof people)[number]) =>
    address !== null && address.bouncedAt === null && address.retiredAt === null
  return {
    ...session,
    registered: people.length,
    withoutMail: people.filter((person) => !hasMail(person)),
  }
}

/** The session that a guest was invited to. */
export async function getGuestSession({ actor }: { actor: GuestActor }) {
  return await database().session.findUniqueOrThrow({
    where: { id: actor.sessionId },
    include: {
      programme: true,
      cancellation: true,
      room: { select: { openedAt: true, closedAt: true } },
      phases: { orderBy: { fromMinute: 'asc' } },
      assignments: { where: { releasedAt: null }, include: { staff: { select: { name: true } } } },
      guestKeys: { where: { id: actor.id } },
    },
  })
}
