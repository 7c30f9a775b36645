import type { Prisma } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'

/** The sessions that a staff member may see: a coordinator all of them, others those they have a duty in. */
export function onDuty(actor: StaffActor): Prisma.SessionWhereInput {
  if (hasRole(actor, 'coordinator')) return {}
  return { assignments: { some: { staffId: actor.id, releasedAt: null } } }
}

/** The staff who may be in the room of a session now: those with a duty in it, and coordinators. */
export function staffOf(sessionId: string): Prisma.StaffWhereInput {
  const hasDuty = { assignments: { some: { sessionId, releasedAt: null } } }
  return { leftAt: null, OR: [{ roles: { has: 'coordinator' } }, hasDuty] }
}
