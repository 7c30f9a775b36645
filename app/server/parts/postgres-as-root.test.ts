import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folder, note, owner, start } from '#tests/setup/postgres-ground.ts'
import { moduleAt, startChild } from './start-child.ts'

// Only root can become somebody else: an ordinary user's run leaves this file out (vitest.config.ts).
const nobody = { uid: 65_534, gid: 65_534 }

test('the server runs as another user', async () => {
  const server = await start()
  expect(fs.statSync(`/proc/${server.pid}`).uid).not.toBe(0)
})

test('a folder closed to others is replaced by one on the shelf, which is told', async () => {
  const closed = path.join(folder, 'closed')
  fs.mkdirSync(closed, { mode: 0o700 })
  const shelf = path.join(folder, 'shelf')
  const server = await start({ folder: path.join(closed, 'postgres'), shelf })
  await note(server)
  const place = fs.readFileSync(path.join(closed, 'postgres/moved-to.txt'), 'utf8').trim()
  expect(path.dirname(place)).toBe(shelf)
  expect(fs.existsSync(path.join(place, 'data/PG_VERSION'))).toBe(true)
})

test('a shelf that others could change is refused', async () => {
  const closed = path.join(folder, 'closed')
  fs.mkdirSync(closed, { mode: 0o700 })
  const shelf = path.join(folder, 'shelf')
  fs.mkdirSync(shelf)
  fs.chmodSync(shelf, 0o777)
  await expect(start({ folder: closed, shelf })).rejects.toThrow(shelf)
})

test('an ordinary user starts, keeps and stops one', async () => {
  fs.chownSync(folder, nobody.uid, nobody.gid)
  const child = startChild(
    `
  import { startPostgres } from ${moduleAt('postgres.ts')}
  const server = await startPostgres({ folder: ${JSON.stringify(folder)}, log: console.log })
  console.log('url', server.url('postgres'))
  process.kill(server.pid, 'SIGKILL')
  while (!process.env.done) {
    await new Promise((r) => setTimeout(r, 50))
    if (await fetch('http://127.0.0.1:' + new URL(server.url('x')).port).then(() => 1, (e) => e.cause?.code !== 'ECONNREFUSED')) break
  }
  await server.stop()
  console.log('stopped')
`,
    nobody,
  )
  await child.said(/^url/)
  await child.said(/^stopped/)
  await child.kill()
  expect(owner().uid).toBe(nobody.uid)
})

test("another user's database is left alone, and named", async () => {
  await (await start()).stop()
  fs.chownSync(path.join(folder, 'data'), 1, 1)
  fs.chmodSync(folder, 0o777)
  const child = startChild(
    `
  import { startPostgres } from ${moduleAt('postgres.ts')}
  await startPostgres({ folder: ${JSON.stringify(folder)}, log: console.log }).catch((e) => console.log('refused', e.message))
`,
    nobody,
  )
  expect(await child.said(/^refused/)).toContain('another user')
  await child.kill()
})
