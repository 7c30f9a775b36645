import dgram from 'node:dgram'
import fs from 'node:fs'
import net from 'node:net'

type Transport = 'tcp' | 'udp'

/** A port of the loopback address that nobody uses: the wanted one if it is free, else any. */
export async function freePort(transport: Transport, wanted = 0): Promise<number> {
  const port = await tryPort(transport, wanted)
  if (port !== null) return port
  const other = await tryPort(transport, 0)
  if (other === null) throw new Error(`No free ${transport} port on 127.0.0.1`)
  return other
}

function tryPort(transport: Transport, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    if (transport === 'udp') {
      const socket = dgram.createSocket('udp4')
      socket.once('error', () => resolve(null))
      socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => {
        const bound = socket.address().port
        socket.close(() => resolve(bound))
      })
      return
    }
    const server = net.createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const bound = (server.address() as net.AddressInfo).port
      server.close(() => resolve(bound))
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
