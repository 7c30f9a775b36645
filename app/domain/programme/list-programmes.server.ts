import { database } from '#app/platform/database.server.ts'

/** What the network offers now, by title. */
export async function listProgrammes() {
  return await database().programme.findMany({
    where: { retiredAt: null },
    orderBy: { titleJa: 'asc' },
    include: { _count: { select: { sessions: { where: { confirmedAt: { not: null } } } } } },
  })
}
