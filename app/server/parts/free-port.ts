import crypto from 'node:crypto'
import dgram from 'node:dgram'
import fs from 'node:fs'
import net from 'node:net'

type Transport = 'tcp' | 'udp'

/**
 * Where ports are looked for: below 32768, where Linux begins to hand out ports for outgoing
 * connections (macOS and Windows begin at 49152). One that the system itself picked from there may
 * belong to somebody's outgoing connection before its owner listens.
 */
const LOWEST = 15_000
const HIGHEST = 32_000
const TRIES = 20

/**
 * A port of the loopback address that nobody uses: the wanted one if it is free, else any. It is
 * free at the moment of the answer and nobody's until its owner listens.
 */
export async function freePort(transport: Transport, wanted = 0): Promise<number> {
  if (wanted > 0 && (await isFree(transport, wanted))) return wanted
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = crypto.randomInt(LOWEST, HIGHEST)
    if (await isFree(transport, port)) return port
  }
  throw new Error(`No free ${transport} port on 127.0.0.1 after ${TRIES} tries`)
}

function isFree(transport: Transport, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (transport === 'udp') {
      const socket = dgram.createSocket('udp4')
      socket.once('error', () => resolve(false))
      socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => {
        socket.close(() => resolve(true))
      })
      return
    }
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true))
    })
  })
}

/** Reads a port that an earlier start wrote down; 0 when there is none. */
export function readPort(file: string): number {
  try {
    const port = Number(fs.readFileSync(file, 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0
  } catch {
    return 0
  }
}
