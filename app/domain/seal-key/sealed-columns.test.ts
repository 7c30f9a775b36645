import { Prisma } from '#app/generated/prisma/client.ts'
import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { sealedColumns } from './sealed-columns.ts'

const listed = sealedColumns.map(({ table, column }) => `${table}.${column}`).toSorted()

test('the list has every column of the database whose name says that it is sealed', async () => {
  const found = await database().$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name ~ '(^|_)sealed(_|$)'`)
  expect(found.map(({ name }) => name).toSorted()).toEqual(listed)
})

test('the database refuses retired keys in every column of the list', async () => {
  const guarded = await database().$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT tgrelid::regclass || '.' || attname AS name FROM pg_trigger
    JOIN pg_attribute ON attrelid = tgrelid AND attnum = ANY (tgattr)
    WHERE tgfoid = 'refuse_retired_key'::regproc
      AND split_part(encode(tgargs, 'escape'), '\\000', 1) = attname`)
  expect(guarded.map(({ name }) => name).toSorted()).toEqual(listed)
})

const sources = import.meta.glob<string>(
  ['/app/**/*.{ts,tsx}', '/prisma/**/*.ts', '!**/*.test.ts', '!/app/platform/seal.server.ts'],
  { eager: true, query: '?raw', import: 'default' },
)

test('whatever is sealed goes into a column that is named so', () => {
  const sealing = Object.values(sources).flatMap((source) =>
    source.split('\n').filter((line) => line.includes('sealText(')),
  )
  expect(sealing.length).toBeGreaterThan(8)
  const named = /\bsealed\w*: .*sealText\(|\bnext: sealText\(text, keys\)/
  expect(sealing.filter((line) => !named.test(line))).toEqual([])
})
