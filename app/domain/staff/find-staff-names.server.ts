import { database } from '#app/platform/database.server.ts'

/** The names of staff members by id, also of those who have left: they stay in what they did. */
export async function findStaffNames(ids: string[]): Promise<Map<string, string>> {
  const staff = await database().staff.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(staff.map(({ id, name }) => [id, name]))
}
