import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folder, isKept, note, owner, said, start } from '#tests/setup/postgres-ground.ts'
import { query } from '#tests/setup/query.ts'
import { isAlive } from './processes.ts'
import { moduleAt, startChild } from './start-child.ts'
import { waitFor } from './wait-for.ts'

const isRoot = process.getuid?.() === 0

test('makes a PostgreSQL 18, sorts by code point, listens on the loopback address alone', async () => {
  const server = await start()
  const settings = await query(
    server.url('postgres'),
    `SELECT current_setting('server_version_num')::int / 10000, current_setting('listen_addresses'),
            current_setting('unix_socket_directories'), current_setting('log_min_error_statement'),
            'Z' < 'a' COLLATE "default"`,
  )
  expect(settings).toEqual([[18, '127.0.0.1', '', 'panic', true]])
})

test('a second start finds the rows, on the same port', async () => {
  const first = await start()
  await note(first)
  await first.stop()
  expect(isAlive(first.pid)).toBe(false)
  const second = await start()
  await isKept(second)
  expect(second.url('x')).toBe(first.url('x'))
})

test('a server that is killed is back on the same port, rows and all', async () => {
  const server = await start({ durable: true })
  await note(server)
  const killed = server.pid
  process.kill(killed, 'SIGKILL')
  await waitFor('a new server', () => server.pid !== killed, { limitMs: 15_000 })
  await isKept(server)
  expect(said.join()).toContain('started again')
})

test('a server that lost its parent is taken over, and kept running from then on', async () => {
  const child = startChild(`
    import { startPostgres } from ${moduleAt('postgres.ts')}
    const server = await startPostgres({ folder: ${JSON.stringify(folder)}, log: console.log })
    console.log('pid', server.pid)
  `)
  const pid = Number((await child.said(/^pid/)).split(' ')[1])
  await child.kill()
  expect(isAlive(pid)).toBe(true)
  const server = await start()
  expect(server.isAdopted).toBe(true)
  expect(server.pid).toBe(pid)
  await note(server)
  process.kill(pid, 'SIGKILL')
  await waitFor('a new server', () => server.pid !== pid, { limitMs: 15_000 })
  await isKept(server)
})

test('parent and server killed together: the next start recovers', async () => {
  const child = startChild(`
    import { startPostgres } from ${moduleAt('postgres.ts')}
    const server = await startPostgres({ folder: ${JSON.stringify(folder)}, log: console.log })
    console.log('pid', server.pid)
  `)
  const pid = Number((await child.said(/^pid/)).split(' ')[1])
  await child.kill()
  process.kill(pid, 'SIGKILL')
  const server = await start()
  expect(server.pid).not.toBe(pid)
  await note(server)
})

test('what an interrupted first start left behind is never taken for a database', async () => {
  const half = path.join(folder, 'making-half/data')
  fs.mkdirSync(half, { recursive: true })
  fs.writeFileSync(path.join(half, 'PG_VERSION'), '18\n')
  await note(await start())
  expect(fs.existsSync(half)).toBe(false)
})

test('a pid file that names another program by now does not keep it from starting', async () => {
  const first = await start()
  await note(first)
  await first.stop()
  const stranger = spawn('sleep', ['60'], isRoot ? owner() : {})
  const lines = [stranger.pid, path.join(folder, 'data'), 0, 1, '', '127.0.0.1', '', 'ready', '']
  fs.writeFileSync(path.join(folder, 'data/postmaster.pid'), lines.join('\n'))
  if (isRoot) fs.chownSync(path.join(folder, 'data/postmaster.pid'), owner().uid, owner().gid)
  await isKept(await start())
  expect(stranger.exitCode).toBeNull()
  stranger.kill()
})

test('a lost password is said, not papered over', async () => {
  await (await start()).stop()
  fs.rmSync(path.join(folder, 'password'))
  await expect(start()).rejects.toThrow('password file')
})
