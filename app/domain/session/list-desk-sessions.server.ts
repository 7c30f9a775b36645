import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/generated/prisma/client.ts'
import { onDuty } from './on-duty.ts'
import { closingAfter } from './closing-after.ts'
import { confirmed } from './confirmed.ts'
import { hasPlace } from './seats-taken.ts'

const shown = {
  programme: true,
  cancellation: { select: { createdAt: true } },
  assignments: { where: { releasedAt: null }, select: { staff: { select: { name: true } } } },
  // Counted by the page: asked to count, Prisma counts those of all sessions there ever were.
  registrations: { where: hasPlace, select: { id: true } },
  attendances: { select: { id: true } },
} satisfies Prisma.SessionInclude

/** The sessions of a staff member: those that close after an instant, soonest first, and the last ones before it. */
export async function listDeskSessions({ actor, now }: { actor: StaffActor; now: Date }) {
  const [coming, recent] = await Promise.all([
    database().session.findMany({
      where: { ...confirmed, ...onDuty(actor), ...closingAfter(now) },
      include: shown,
      orderBy: { doorAt: 'asc' },
      take: 60,
    }),
    database().session.findMany({
      where: { ...confirmed, ...onDuty(actor), closeAt: { lte: now } },
      include: shown,
      orderBy: { doorAt: 'desc' },
      take: 30,
    }),
  ])
  return { coming, recent }
}
