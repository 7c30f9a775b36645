import type { AdmissionState, SeatForm } from '#app/generated/prisma/enums.ts'
import { type StaffActor, hasRole } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { onDuty } from '../session/on-duty.ts'
import { dayAround } from '../session/session-times.ts'
import type { CheckResults } from './keep-device-check.server.ts'
import { awaySeconds } from './presence-limits.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'

/** A place somebody has in a session, and where they stand with the door. */
export interface Place {
  id: string
  nickname: string | null
  form: SeatForm
  admission: { state: AdmissionState; at: Date } | null
  isHere: boolean
  /** They answered a reminder: they are coming. */
  saidComing: boolean
  /** What they found out about their own device, where they gave it to the office. */
  check: CheckResults | null
  /** For coordinators, who can help; null for everybody else. */
  contact: { participantId: string; hasMail: boolean; isMailBounced: boolean } | null
}

/** Somebody invited, and where they stand with the door. */
export interface InvitedGuest {
  id: string
  name: string
  admission: { state: AdmissionState; at: Date } | null
  isHere: boolean
  check: CheckResults | null
}

/**
 * Everything that touches today in Japan, soonest first: a coordinator sees all sessions, others
 * those they have a duty in. The agencies that referred people are counted for coordinators only.
 */
export async function listBoard({ actor, now }: { actor: StaffActor; now: Date }) {
  const { from, to } = dayAround(now, 'Asia/Tokyo')
  const sessions = await findSessions(actor, from, to)
  const since = new Date(now.getTime() - awaySeconds * 1000)
  const isHere = (seat: { lastSeenAt: Date | null } | undefined) =>
    seat?.lastSeenAt != null && seat.lastSeenAt >= since
  const mayHelp = hasRole(actor, 'coordinator')
  return sessions.map(
    ({
      registrations,
      seats,
      guestKeys,
      assignments,
      room,
      cancellation,
      attendances,
      ...session
    }) => ({
      ...session,
      isCancelled: cancellation !== null,
      isConfirmed: attendances.length > 0,
      room: roomState(room),
      staff: assignments.map(({ role, staff }) => ({
        name: staff.name,
        role,
        isHere: isHere(seats.find(({ staffId }) => staffId === staff.id)),
      })),
      places: registrations.map(({ id, form, participant, saidComingAt }): Place => {
        const seat = seats.find(({ participantId }) => participantId === participant.id)
        const { address } = participant
        return {
          id,
          nickname: participant.nickname,
          form,
          admission: seat?.admissions[0] ?? null,
          isHere: isHere(seat),
          saidComing: saidComingAt !== null,
          check: participant.deviceCheck,
          contact: mayHelp
            ? {
                participantId: participant.id,
                hasMail: address !== null,
                isMailBounced: address?.bouncedAt != null,
              }
            : null,
        }
      }),
      guests: guestKeys.map(({ id, name, check }): InvitedGuest => {
        const seat = seats.find(({ guestKeyId }) => guestKeyId === id)
        return { id, name, admission: seat?.admissions[0] ?? null, isHere: isHere(seat), check }
      }),
      agencies: countByName(
        registrations.flatMap(({ participant }) =>
          participant.referrals.map(({ agency }) => agency.name),
        ),
      ),
    }),
  )
}

const results = { speaker: true, microphone: true, camera: true, path: true } as const

async function findSessions(actor: StaffActor, from: Date, to: Date) {
  const ofCoordinator = hasRole(actor, 'coordinator') ? {} : { id: { in: [] } }
  return await database().session.findMany({
    where: { ...confirmed, ...onDuty(actor), doorAt: { lt: to }, closeAt: { gt: from } },
    include: {
      programme: true,
      cancellation: { select: { createdAt: true } },
      room: { select: { openedAt: true, closedAt: true } },
      assignments: {
        where: { releasedAt: null },
        include: { staff: { select: { id: true, name: true } } },
        orderBy: { role: 'asc' },
      },
      registrations: {
        where: hasPlace,
        orderBy: { appliedAt: 'asc' },
        select: {
          id: true,
          form: true,
          saidComingAt: true,
          participant: {
            select: {
              id: true,
              nickname: true,
              address: { select: { bouncedAt: true } },
              deviceCheck: { select: results },
              referrals: {
                where: { endedAt: null, ...ofCoordinator },
                select: { agency: { select: { name: true } } },
              },
            },
          },
        },
      },
      guestKeys: {
        where: { revokedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { id: true, name: true, check: { select: results } },
      },
      seats: {
        select: {
          participantId: true,
          staffId: true,
          guestKeyId: true,
          lastSeenAt: true,
          admissions: { where: { endedAt: null }, select: { state: true, at: true } },
        },
      },
      attendances: { select: { id: true } },
    },
    orderBy: { doorAt: 'asc' },
  })
}

function roomState(
  room: { openedAt: Date | null; closedAt: Date | null } | null,
): 'before' | 'open' | 'closed' {
  if (room?.closedAt) return 'closed'
  return room?.openedAt ? 'open' : 'before'
}

function countByName(names: string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}
