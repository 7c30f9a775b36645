import type { StaffRole } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'

export interface StaffLine {
  id: string
  name: string
  roles: StaffRole[]
}

/** The people of the network who are here now, by name. */
export async function listStaff({ role }: { role?: StaffRole } = {}): Promise<StaffLine[]> {
  return await database().staff.findMany({
    where: { leftAt: null, ...(role ? { roles: { has: role } } : {}) },
    select: { id: true, name: true, roles: true },
    orderBy: { name: 'asc' },
  })
}
