import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { startPostgres, type Postgres } from '#app/server/parts/postgres.ts'
import { temporaryFolder } from '#app/server/parts/temporary-folder.ts'
import { query } from './query.ts'

/** The folder of the running test, and what its servers said. */
export let folder = ''
let running: Postgres[] = []
export let said: string[] = []

beforeEach(() => {
  folder = temporaryFolder()
  running = []
  said = []
})
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()))
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Starts a server in the test's folder; it is stopped with the test. */
export async function start(more: Partial<Parameters<typeof startPostgres>[0]> = {}) {
  const log = (message: string) => void said.push(message)
  const server = await startPostgres({ folder, durable: false, log, ...more })
  running.push(server)
  return server
}

/** Writes down something that must outlive what is done to the server. */
export const note = async (server: Postgres) =>
  query(server.url('postgres'), 'CREATE TABLE note AS SELECT 1 AS kept')
export const isKept = async (server: Postgres) =>
  expect(await query(server.url('postgres'), 'SELECT kept FROM note')).toEqual([[1]])

/** Whose the data are. */
export const owner = () => {
  const { uid, gid } = fs.statSync(path.join(folder, 'data'))
  return { uid, gid }
}
