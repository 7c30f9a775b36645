import { Prisma } from '#app/generated/prisma/client.ts'
import type { Rows } from '#app/platform/database.server.ts'
import { sealedColumns } from './sealed-columns.ts'

/** How many sealed texts there are under each key, by what stands before their first dot. */
export async function countTextsByKey(rows: Rows): Promise<Map<string, number>> {
  const keyIds = sealedColumns.map(
    ({ table, column }) =>
      Prisma.sql`SELECT split_part(${Prisma.raw(column)}, '.', 1) AS id
        FROM ${Prisma.raw(table)} WHERE ${Prisma.raw(column)} IS NOT NULL`,
  )
  const counted = await rows.$queryRaw<{ id: string; texts: number }[]>(Prisma.sql`
    SELECT id, count(*)::int AS texts FROM (${Prisma.join(keyIds, ' UNION ALL ')}) AS used
    GROUP BY id`)
  return new Map(counted.map(({ id, texts }) => [id, texts]))
}
