import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { dropDatabase, ensureDatabase } from './ensure-database.ts'
import { migrate } from './migrate.ts'
import { temporaryFolder } from './temporary-folder.ts'

const server = inject('databaseServer')
let folder = ''
let url = ''
let name = ''
beforeEach(async () => {
  folder = temporaryFolder()
  name = `Migrate "${process.pid}" ${Math.random().toString(36).slice(2)}`
  const address = new URL(server)
  address.pathname = `/${encodeURIComponent(name)}`
  url = address.href
  await Promise.all([ensureDatabase(server, name), ensureDatabase(server, name)])
})
afterEach(async () => {
  await dropDatabase(server, name)
  fs.rmSync(folder, { recursive: true, force: true })
})

function write(migration: string, sql: string) {
  fs.mkdirSync(path.join(folder, migration), { recursive: true })
  fs.writeFileSync(path.join(folder, migration, 'migration.sql'), sql)
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('applies what is missing, in order, once', async () => {
  write('2_fill', "INSERT INTO tea VALUES ('sencha')")
  write('1_make', 'CREATE TABLE tea (name text)')
  const applied: string[] = []
  const run = () => migrate({ url, folder, onApplied: (each) => applied.push(each) })
  expect(await run()).toBe(2)
  expect(await run()).toBe(0)
  expect(applied).toEqual(['1_make', '2_fill'])
  expect(await rows('SELECT * FROM tea')).toEqual([{ name: 'sencha' }])
})

test('several at once take turns', async () => {
  write('1_make', 'CREATE TABLE tea (name text)')
  const counts = await Promise.all([1, 2, 3].map(() => migrate({ url, folder })))
  expect(counts.filter((count) => count === 1)).toHaveLength(1)
  expect(counts).toContain(0)
})

test('one that fails leaves nothing of itself, and stands in the way until it is resolved', async () => {
  write('1_half', 'CREATE TABLE tea (name text); SELECT 1 / 0')
  await expect(migrate({ url, folder })).rejects.toThrow('1_half failed: division by zero')
  expect(await rows("SELECT to_regclass('tea') AS found")).toEqual([{ found: null }])
  await expect(migrate({ url, folder })).rejects.toThrow('failed before (division by zero)')
  await rows('UPDATE _prisma_migrations SET rolled_back_at = now()')
  write('1_half', 'CREATE TABLE tea (name text)')
  expect(await migrate({ url, folder })).toBe(1)
})

test('one that was edited, and one that is unknown here, are named', async () => {
  write('1_make', 'CREATE TABLE tea (name text)')
  await migrate({ url, folder })
  write('1_make', 'CREATE TABLE tea (name varchar)')
  await expect(migrate({ url, folder })).rejects.toThrow('1_make was edited')
  fs.rmSync(path.join(folder, '1_make'), { recursive: true })
  await expect(migrate({ url, folder })).rejects.toThrow('1_make, which this version does not know')
})
