import type { Prisma } from '#app/generated/prisma/client.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { parcelDue } from './parcel-due.ts'
import { heldByScreen, reachedByPost } from './reached-by-post.ts'

/** Sessions whose parcels somebody may look after: a coordinator, and whoever sends them. */
const lookedAfterBy = (actor: StaffActor): Prisma.SessionWhereInput => ({
  ...heldByScreen,
  programme: {
    materialsLead: { not: null },
    ...(hasRole(actor, 'coordinator') ? {} : { senderId: actor.id }),
  },
})

/** The coming sessions with materials, with how many parcels wait and by which day; the most urgent first. */
export async function listParcelSessions({ actor, now }: { actor: StaffActor; now: Date }) {
  const sessions = await database().session.findMany({
    where: { ...lookedAfterBy(actor), startAt: { gt: now } },
    include: {
      programme: true,
      registrations: { where: reachedByPost, select: { parcel: { select: { shippedAt: true } } } },
    },
    orderBy: { startAt: 'asc' },
    take: 12,
  })
  return sessions
    .map(({ registrations, ...session }) => {
      const asked = registrations.flatMap(({ parcel }) => (parcel ? [parcel] : []))
      return {
        ...session,
        due: parcelDue(session, session.programme.materialsLead ?? 0),
        waiting: asked.filter(({ shippedAt }) => shippedAt === null).length,
        shipped: asked.filter(({ shippedAt }) => shippedAt !== null).length,
        silent: registrations.length - asked.length,
      }
    })
    .toSorted((one, other) => one.due.localeCompare(other.due))
}

/** How many parcels wait for somebody who sends some; 0 for everybody else. */
export async function countParcels({ actor, now }: { actor: StaffActor; now: Date }) {
  return await database().parcel.count({
    where: {
      shippedAt: null,
      registration: {
        ...reachedByPost,
        session: {
          ...heldByScreen,
          startAt: { gt: now },
          programme: { senderId: actor.id },
        },
      },
    },
  })
}

/**
 * Who needs a parcel for one session, by when, and how it stands with each. Without addresses.
 * @throws Response 404 for whoever does not look after them
 */
export async function listParcels({ actor, sessionId }: { actor: StaffActor; sessionId: string }) {
  const session = await database().session.findFirst({
    where: { id: sessionId, ...lookedAfterBy(actor) },
    include: {
      programme: { include: { sender: { select: { id: true, name: true, leftAt: true } } } },
      registrations: {
        where: reachedByPost,
        orderBy: { number: 'asc' },
        select: { id: true, participant: { select: { nickname: true } }, parcel: true },
      },
    },
  })
  if (!session) throw new Response(null, { status: 404 })
  const { registrations, ...rest } = session
  const { sender } = session.programme
  return {
    ...rest,
    due: parcelDue(session, session.programme.materialsLead ?? 0),
    isSender: sender?.id === actor.id,
    senderName: sender && sender.leftAt === null ? sender.name : null,
    people: registrations.map(({ id, participant, parcel }) => ({
      id,
      nickname: participant.nickname,
      parcelId: parcel?.id ?? null,
      shippedAt: parcel?.shippedAt ?? null,
    })),
  }
}
