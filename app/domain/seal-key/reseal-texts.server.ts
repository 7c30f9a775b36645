import { Prisma } from '#app/generated/prisma/client.ts'
import { systemActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import type { SealKey } from '#app/platform/environment.server.ts'
import { openText, sealKeyId, sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { type SealedColumn, sealedColumns } from './sealed-columns.ts'

/** A sealed text that did not open and was left as it is. */
export interface LeftText {
  table: string
  id: string
  /** The key it names, where that key is not set; null where the text itself is damaged. */
  missingKey: string | null
}

interface Row {
  id: string
  sealed: string
}

const batchSize = 100

/**
 * Seals every text under the first key that is under another one. Safe to interrupt and to repeat,
 * and while others write: a row is claimed by its old text, so that a newer text stays. One line of
 * the trail says so before the first text is opened.
 */
export async function resealTexts({
  keys,
  now,
  onProgress = () => undefined,
}: {
  keys: SealKey[]
  now: Date
  onProgress?: (seen: number) => void
}): Promise<{ resealed: number; left: LeftText[] }> {
  const [first] = keys
  if (!first) throw new Error('No seal key is set')
  const left: LeftText[] = []
  let [resealed, seen, isRecorded] = [0, 0, false]
  for (const place of sealedColumns) {
    for await (const rows of batches(place, first.id)) {
      const opened: (Row & { next: string })[] = []
      for (const row of rows) {
        const keyId = sealKeyId(row.sealed)
        const isKnown = keys.some(({ id }) => id === keyId)
        if (isKnown && !isRecorded) isRecorded = await recordResealing(first.id, now)
        const text = isKnown ? tryToOpen(row.sealed, keys) : null
        if (text !== null) opened.push({ ...row, next: sealText(text, keys) })
        else left.push({ table: place.table, id: row.id, missingKey: isKnown ? null : keyId })
      }
      resealed += await replace(place, opened)
      onProgress((seen += rows.length))
    }
  }
  return { resealed, left }
}

/** The rows of a column whose text is not under this key, in the order of their ids. */
async function* batches({ table, id, column }: SealedColumn, keyId: string) {
  const [from, name, text] = [table, id, column].map((word) => Prisma.raw(word))
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows: Row[] = await database().$queryRaw(Prisma.sql`
      SELECT ${name}::text AS id, ${text} AS sealed FROM ${from}
      WHERE split_part(${text}, '.', 1) <> ${keyId} AND ${name} > ${last}::uuid
      ORDER BY ${name} LIMIT ${batchSize}`)
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)?.id ?? last
  }
}

/** Writes the next texts where the old ones still stand. */
async function replace({ table, id, column }: SealedColumn, rows: (Row & { next: string })[]) {
  if (rows.length === 0) return 0
  const [into, name, text] = [table, id, column].map((word) => Prisma.raw(word))
  const [ids, olds, nexts] = [
    rows.map((row) => row.id),
    rows.map((row) => row.sealed),
    rows.map((row) => row.next),
  ]
  return await database().$executeRaw(Prisma.sql`
    UPDATE ${into} SET ${text} = given.next
    FROM unnest(${ids}::uuid[], ${olds}::text[], ${nexts}::text[]) AS given (row_id, old, next)
    WHERE ${name} = given.row_id AND ${text} = given.old`)
}

async function recordResealing(keyId: string, at: Date): Promise<true> {
  await recordEntry(database(), {
    at,
    actor: systemActor,
    verb: 'reseal texts',
    subject: { kind: 'seal_key' },
    detail: { keyId },
  })
  return true
}

function tryToOpen(sealed: string, keys: SealKey[]): string | null {
  try {
    return openText(sealed, keys)
  } catch {
    return null
  }
}
