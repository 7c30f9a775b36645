import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Prisma } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { type SealKey, environment } from '#app/platform/environment.server.ts'
import { openText, sealText } from '#app/platform/seal.server.ts'
import { waitFor } from '#app/server/parts/wait-for.ts'
import { createSealedAddresses, createSealedTexts } from '#tests/factories/sealed-texts.ts'
import { countTextsByKey } from './count-texts-by-key.server.ts'
import { resealTexts } from './reseal-texts.server.ts'
import { sealedColumns } from './sealed-columns.ts'

const now = new Date('2026-11-25T06:00:00Z')
const other = new pg.Client({ connectionString: process.env.DATABASE_URL })
/** The first one seals. Each test puts a new one before the others. */
let keys: SealKey[] = []
const addKey = (id: string) => (keys = [{ id, bytes: randomBytes(32) }, ...keys])

beforeAll(async () => {
  keys = environment().sealKeys
  await other.connect()
})
afterAll(() => other.end())

async function read({ table, id }: { table: string; id: string }): Promise<string> {
  const place = sealedColumns.find((each) => each.table === table)
  if (!place) throw new Error(`${table} is not in the list`)
  const { rows } = await other.query<{ sealed: string }>(
    `SELECT ${place.column} AS sealed FROM ${table} WHERE ${place.id} = $1`,
    [id],
  )
  return rows[0]?.sealed ?? ''
}

const countLines = () => database().auditEntry.count({ where: { verb: 'reseal texts' } })

test('a text of every kind is sealed again and says the same', async () => {
  const texts = await createSealedTexts({ now })
  expect(texts.map(({ table }) => table)).toEqual(sealedColumns.map(({ table }) => table))
  addKey('k1')
  const progress: number[] = []
  const result = await resealTexts({ keys, now, onProgress: (seen) => progress.push(seen) })
  expect(result).toEqual({ resealed: texts.length, left: [] })
  expect(progress).toEqual([1, 2, 3, 4, 5, 6])
  for (const { text, ...row } of texts)
    expect(openText(await read(row), keys.slice(0, 1))).toBe(text)
  expect(await countTextsByKey(database())).toEqual(new Map([['k1', texts.length]]))

  expect(await resealTexts({ keys, now })).toEqual({ resealed: 0, left: [] })
  const lines = await database().auditEntry.findMany({ where: { verb: 'reseal texts' } })
  expect(lines).toMatchObject([
    {
      at: now,
      actorKind: 'system',
      actorId: null,
      subjectKind: 'seal_key',
      detail: { keyId: 'k1' },
    },
  ])
})

test('an interrupted run is continued by the next one', async () => {
  const addresses = await createSealedAddresses({ count: 250, now })
  addKey('k2')
  const stop = () => {
    throw new Error('stopped')
  }
  await expect(resealTexts({ keys, now, onProgress: stop })).rejects.toThrow('stopped')
  const all = addresses.length + 6
  expect((await countTextsByKey(database())).get('k2')).toBe(100)
  expect(await resealTexts({ keys, now })).toEqual({ resealed: all - 100, left: [] })
  expect(await countTextsByKey(database())).toEqual(new Map([['k2', all]]))
})

test('a text that somebody changes meanwhile keeps what it says now', async () => {
  const [address] = await createSealedAddresses({ count: 1, now })
  if (!address) throw new Error('no address')
  const newer = sealText('newer@mail.example')
  await other.query('BEGIN')
  await other.query('UPDATE mail_address SET sealed = $2 WHERE id = $1', [address.id, newer])
  addKey('k3')
  const resealing = resealTexts({ keys, now })
  await waitFor('the row to be waited for', async () => {
    const [waiting] = await database().$queryRaw<unknown[]>(Prisma.sql`
      SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    return waiting
  })
  await other.query('COMMIT')
  const total = [...(await countTextsByKey(database())).values()].reduce(
    (sum, each) => sum + each,
    0,
  )
  expect(await resealing).toEqual({ resealed: total - 1, left: [] })
  expect(await read({ table: 'mail_address', id: address.id })).toBe(newer)

  expect(await resealTexts({ keys, now })).toEqual({ resealed: 1, left: [] })
  const sealed = await read({ table: 'mail_address', id: address.id })
  expect(openText(sealed, keys.slice(0, 1))).toBe('newer@mail.example')
})

test('what cannot be opened is named and left, and nothing of it is told', async () => {
  addKey('k4')
  await resealTexts({ keys, now })
  const [lost, damaged, bare] = await createSealedAddresses({ count: 3, now })
  if (!lost || !damaged || !bare) throw new Error('too few addresses')
  const unknown = sealText('lost@mail.example', [{ id: 'gone', bytes: randomBytes(32) }])
  const changed = damaged.sealed.replace('.', '.AAAA')
  const set = (id: string, sealed: string) =>
    database().mailAddress.update({ where: { id }, data: { sealed } })
  await set(lost.id, unknown)
  await set(damaged.id, changed)
  await set(bare.id, 'taro@mail.example')
  const linesBefore = await countLines()
  const { resealed, left } = await resealTexts({ keys, now })
  expect(resealed).toBe(0)
  expect(left).toEqual([
    { table: 'mail_address', id: lost.id, missingKey: 'gone' },
    { table: 'mail_address', id: damaged.id, missingKey: null },
    { table: 'mail_address', id: bare.id, missingKey: null },
  ])
  expect(await read({ table: 'mail_address', id: lost.id })).toBe(unknown)
  expect(await read({ table: 'mail_address', id: damaged.id })).toBe(changed)
  expect(await countLines()).toBe(linesBefore + 1)
})
