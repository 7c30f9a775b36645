import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

/** Other participants whose nickname contains a text, newest first, with who referred them. Coordinators only. */
export async function findParticipants({
  actor,
  nickname,
  exceptId = null,
}: {
  actor: StaffActor
  nickname: string
  /** Whoever is looked for another of. */
  exceptId?: string | null
}) {
  requireCoordinator(actor)
  const wanted = nickname.trim()
  if (wanted === '') return []
  return await database().participant.findMany({
    where: {
      nickname: { contains: wanted, mode: 'insensitive' },
      ...(exceptId && { id: { not: exceptId } }),
      mergedAt: null,
    },
    select: {
      id: true,
      nickname: true,
      createdAt: true,
      referrals: {
        where: { endedAt: null },
        select: { caseNumber: true, agency: { select: { name: true } } },
      },
    },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
}
