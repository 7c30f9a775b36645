import type { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { closingAfter } from '../session/closing-after.ts'
import { confirmed } from '../session/confirmed.ts'
import { forParticipants } from './for-participants.ts'

export type OpenProgramme = Awaited<ReturnType<typeof getOpenProgramme>>

/**
 * What people can be invited to, by its neutral name, with the next dates of each. An appointment's time
 * can tell whose it is: counselling is named without dates.
 */
export async function listOpenProgrammes({ now }: { now: Date }) {
  const programmes = await database().programme.findMany({
    where: open,
    include: withDates(now),
    orderBy: { agencyTitle: 'asc' },
  })
  return programmes.map(asOpen)
}

/** One of them. @throws Response 404 */
export async function getOpenProgramme({ programmeId, now }: { programmeId: string; now: Date }) {
  const programme = await database().programme.findFirst({
    where: { id: programmeId, ...open },
    include: withDates(now),
  })
  if (!programme) throw new Response(null, { status: 404 })
  return asOpen(programme)
}

const open = { ...forParticipants, retiredAt: null } satisfies Prisma.ProgrammeWhereInput

const withDates = (now: Date) =>
  ({
    picture: { select: { hash: true } },
    sessions: {
      where: { ...confirmed, ...closingAfter(now), cancellation: null },
      orderBy: { doorAt: 'asc' },
      take: 4,
      select: { id: true, startAt: true, endAt: true, venue: true, place: true },
    },
  }) satisfies Prisma.ProgrammeInclude

type Row = Prisma.ProgrammeGetPayload<{ include: ReturnType<typeof withDates> }>

function asOpen({ sessions, picture, ...programme }: Row) {
  const isByAppointment = programme.kind === 'counselling'
  return {
    ...programme,
    pictureHash: picture?.hash ?? null,
    isByAppointment,
    sessions: isByAppointment ? [] : sessions,
  }
}
