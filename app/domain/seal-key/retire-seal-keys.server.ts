import { Prisma } from '#app/generated/prisma/client.ts'
import { transaction } from '#app/platform/database.server.ts'
import { countTextsByKey } from './count-texts-by-key.server.ts'
import { sealedColumns } from './sealed-columns.ts'

/**
 * Retires the keys under which not a single text is left. From then on the database refuses texts
 * under them, whoever writes: a retired key may be thrown away.
 * @returns the ids of the keys that are retired now; the others are still in use
 */
export async function retireSealKeys({ ids, now }: { ids: string[]; now: Date }) {
  return await transaction(async (tx) => {
    const tables = new Set(sealedColumns.map(({ table }) => table))
    await tx.$executeRaw(Prisma.sql`LOCK TABLE ${Prisma.raw([...tables].join(', '))} IN SHARE MODE`)
    const texts = await countTextsByKey(tx)
    const unused = ids.filter((id) => !texts.has(id))
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO retired_seal_key (id, retired_at)
      SELECT id, ${now}::timestamptz FROM unnest(${unused}::text[]) AS id ON CONFLICT DO NOTHING`)
    return unused
  })
}
