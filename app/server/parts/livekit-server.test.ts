import fs from 'node:fs'
import path from 'node:path'
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { requireLiveKitBinary } from '#tests/setup/livekit-binary.ts'
import { startLiveKit, type LiveKit } from './livekit-server.ts'
import { isAlive } from './processes.ts'
import { moduleAt, startChild } from './start-child.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { waitFor } from './wait-for.ts'

const told = {
  key: 'parts-key',
  secret: 'a-secret-for-this-test-of-32-characters',
  webhookUrl: 'http://127.0.0.1:9/hook',
}

let binary = ''
let folder = ''
let running: LiveKit[] = []

beforeAll(async () => void (binary = await requireLiveKitBinary()), 600_000)
beforeEach(() => {
  folder = temporaryFolder()
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()))
  fs.rmSync(folder, { recursive: true, force: true })
})

async function start(more: Partial<Parameters<typeof startLiveKit>[0]> = {}) {
  const server = await startLiveKit({ binary, folder, ...told, log: () => undefined, ...more })
  running.push(server)
  return server
}

const rooms = ({ url }: LiveKit) =>
  new RoomServiceClient(url.replace('ws', 'http'), told.key, told.secret).listRooms()

/** What a child that is then killed leaves running. */
async function leaveBehind(): Promise<number> {
  const options = JSON.stringify({ binary, folder, ...told })
  const child = startChild(`
    import { startLiveKit } from ${moduleAt('livekit-server.ts')}
    const server = await startLiveKit({ ...${options}, log: console.log })
    console.log('pid', server.pid)
  `)
  const pid = Number((await child.said(/^pid/)).split(' ')[1])
  await child.kill()
  return pid
}

test('answers with the key it was given, and its configuration is private', async () => {
  const server = await start()
  expect(await rooms(server)).toEqual([])
  expect(fs.statSync(path.join(folder, 'livekit.yaml')).mode & 0o777).toBe(0o600)
  await server.stop()
  expect(isAlive(server.pid)).toBe(false)
  const again = await start()
  expect(again.url).toBe(server.url)
})

test('listens on the loopback address alone', async () => {
  const { pid } = await start()
  expect(listeningAddresses(pid)).toEqual(new Set(['127.0.0.1']))
})

test('a server that is killed is back on the same ports', async () => {
  const server = await start()
  const killed = server.pid
  process.kill(killed, 'SIGKILL')
  await waitFor('a new server', () => server.pid !== killed, { limitMs: 15_000 })
  expect(await rooms(server)).toEqual([])
})

test('one that lost its parent is taken over and still writes its log', async () => {
  const pid = await leaveBehind()
  const server = await start()
  expect(server.isAdopted).toBe(true)
  expect(server.pid).toBe(pid)
  await rooms(server)
  expect(isAlive(pid)).toBe(true)
  process.kill(pid, 'SIGKILL')
  await waitFor('a new server', () => server.pid !== pid, { limitMs: 15_000 })
  await rooms(server)
})

test('one that was told something else is ended, and another started in its place', async () => {
  const pid = await leaveBehind()
  const server = await start({ webhookUrl: 'http://127.0.0.1:10/hook' })
  expect(server.isAdopted).toBe(false)
  expect(server.pid).not.toBe(pid)
  expect(isAlive(pid)).toBe(false)
})

test('tokens do not reach the log', async () => {
  const server = await start()
  const token = new AccessToken(told.key, 'another-secret-of-32-characters-or-so', {
    identity: 'seat',
  })
  token.addGrant({ room: 'nowhere', roomJoin: true })
  const jwt = await token.toJwt()
  const response = await fetch(
    `${server.url.replace('ws', 'http')}/rtc/validate?access_token=${jwt}`,
  )
  expect(response.status).toBe(401)
  const log = path.join(folder, 'livekit.log')
  const text = await waitFor('the refusal in the log', () => {
    const written = fs.readFileSync(log, 'utf8')
    return written.includes('[redacted]') && written
  })
  expect(text).not.toContain(jwt.split('.')[1])
})

/** From the kernel's tables: the local addresses of a process's listening and datagram sockets. */
function listeningAddresses(pid: number): Set<string> {
  const sockets = new Set(
    fs.readdirSync(`/proc/${pid}/fd`).map((fd) => fs.readlinkSync(`/proc/${pid}/fd/${fd}`)),
  )
  const addresses = new Set<string>()
  for (const [table, listening] of [
    ['tcp', '0A'],
    ['tcp6', '0A'],
    ['udp', '07'],
    ['udp6', '07'],
  ] as const) {
    for (const line of fs.readFileSync(`/proc/${pid}/net/${table}`, 'utf8').split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/)
      if (state !== listening || !sockets.has(`socket:[${inode}]`)) continue
      const hex = local.split(':')[0] ?? ''
      const bytes = hex.length === 8 ? hex.match(/../g)?.toReversed() : undefined
      addresses.add(bytes?.map((each) => Number.parseInt(each, 16)).join('.') ?? hex)
    }
  }
  return addresses
}
