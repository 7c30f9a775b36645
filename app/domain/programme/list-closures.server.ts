import { type Rows, database } from '#app/platform/database.server.ts'
import { dateText } from './programme-rule.ts'
import type { ClosedDays } from './rule.ts'

/** The days on which the hub itself is closed, in order, from one day (YYYY-MM-DD) on; without it all of them. */
export async function listClosures(
  { from }: { from?: string } = {},
  rows: Rows = database(),
): Promise<(ClosedDays & { id: string })[]> {
  const closures = await rows.closure.findMany({
    where: {
      removedAt: null,
      to: from === undefined ? undefined : { gte: new Date(`${from}T00:00:00Z`) },
    },
    orderBy: [{ from: 'asc' }, { to: 'asc' }],
  })
  return closures.map(({ id, from: first, to, label }) => ({
    id,
    from: dateText(first),
    to: dateText(to),
    label,
  }))
}
