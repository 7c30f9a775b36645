import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

const referrals = {
  where: { endedAt: null },
  select: { id: true, caseNumber: true, agency: { select: { name: true } } },
} as const

const shown = {
  id: true,
  nickname: true,
  form: true,
  language: true,
  createdAt: true,
  referrals,
} as const

/** The participants with who referred them, newest first. Coordinators only; no contact, no legal name. */
export async function listParticipants({ actor }: { actor: StaffActor }) {
  requireCoordinator(actor)
  return await database().participant.findMany({
    where: { mergedAt: null },
    select: shown,
    orderBy: { createdAt: 'desc' },
    take: 500,
  })
}

/** One participant with their registrations and whether a key lives. @throws Response 404 */
export async function getParticipant({
  actor,
  participantId,
}: {
  actor: StaffActor
  participantId: string
}) {
  requireCoordinator(actor)
  const person = await database().participant.findFirst({
    where: { id: participantId, mergedAt: null },
    select: {
      ...shown,
      entryKeys: { where: { revokedAt: null }, select: { createdAt: true } },
      registrations: {
        where: { cancelledAt: null, confirmedAt: { not: null } },
        select: {
          id: true,
          session: {
            select: {
              id: true,
              startAt: true,
              titleJa: true,
              programme: { select: { titleJa: true } },
            },
          },
        },
        orderBy: { appliedAt: 'desc' },
        take: 30,
      },
    },
  })
  if (!person) throw new Response(null, { status: 404 })
  return person
}
