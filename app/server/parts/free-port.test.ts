import dgram from 'node:dgram'
import { once } from 'node:events'
import net from 'node:net'
import { describe, expect, test } from 'vitest'
import { freePort } from './free-port.ts'

/** Where Linux begins to hand out ports for outgoing connections. */
const FIRST_OUTGOING = 32_768

describe('a free port', () => {
  test('is none that an outgoing connection may be given', async () => {
    for (const transport of ['tcp', 'udp'] as const) {
      const ports = await Promise.all(Array.from({ length: 50 }, () => freePort(transport)))
      expect(ports.filter((port) => port <= 1024 || port >= FIRST_OUTGOING)).toEqual([])
    }
  })

  test('is the wanted one while nobody listens there', async () => {
    const wanted = await freePort('tcp')
    expect(await freePort('tcp', wanted)).toBe(wanted)
    const server = net.createServer().listen(wanted, '127.0.0.1')
    await once(server, 'listening')
    expect(await freePort('tcp', wanted)).not.toBe(wanted)
    server.close()
  })

  test('is told by transport: a datagram socket does not take the stream port', async () => {
    const wanted = await freePort('udp')
    const socket = dgram.createSocket('udp4').bind(wanted, '127.0.0.1')
    await once(socket, 'listening')
    expect(await freePort('udp', wanted)).not.toBe(wanted)
    expect(await freePort('tcp', wanted)).toBe(wanted)
    socket.close()
  })
})
