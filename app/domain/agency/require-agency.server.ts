import type { Rows } from '#app/platform/database.server.ts'

/** That an agency is part of the network. @throws Response 404 */
export async function requireAgency(rows: Rows, agencyId: string): Promise<void> {
  const count = await rows.agency.count({ where: { id: agencyId, closedAt: null } })
  if (count === 0) throw new Response(null, { status: 404 })
}
