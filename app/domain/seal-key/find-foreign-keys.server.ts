import { createHmac } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import { environment, type SealKey } from '#app/platform/environment.server.ts'
import { countTextsByKey } from './count-texts-by-key.server.ts'

interface Keys {
  codeKey: Buffer
  sealKeys: SealKey[]
}

/**
 * Compares the keys of this process with those that the database was written with. A database that
 * has not seen a key yet remembers it by a mark from now on.
 * @returns the names of keys that are others, or that texts lie under and that are not set
 */
export async function findForeignKeys({
  now,
  keys = environment(),
}: {
  now: Date
  keys?: Keys
}): Promise<string[]> {
  const own = [
    { name: 'ENGAWA_CODE_KEY', bytes: keys.codeKey },
    ...keys.sealKeys.map(({ id, bytes }) => ({ name: sealKeyName(id), bytes })),
  ].map(({ name, bytes }) => ({ name, mark: markOf(bytes) }))
  const others = { OR: own.map(({ name, mark }) => ({ name, mark: { not: mark } })) }
  const foreign = await database().keyMark.findMany({ where: others, orderBy: { name: 'asc' } })
  const texts = await countTextsByKey(database())
  const missing = [...texts.keys()].filter((id) => !keys.sealKeys.some((key) => key.id === id))
  const found = [...foreign.map(({ name }) => name), ...missing.map(sealKeyName)]
  if (found.length === 0) {
    await database().keyMark.createMany({
      data: own.map((each) => ({ ...each, seenAt: now })),
      skipDuplicates: true,
    })
  }
  return found
}

const sealKeyName = (id: string) => `ENGAWA_SEAL_KEYS ${id}`

const markOf = (bytes: Buffer) =>
  createHmac('sha256', bytes).update('engawa/key-mark').digest('base64url')
