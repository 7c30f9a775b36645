import fs from 'node:fs'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { findLiveKitProcess } from './livekit-process.ts'

export interface LiveKitPorts {
  port: number
  udpPort: number
}

/**
 * The ports of the LiveKit server in a folder: given ones, else those of the last time while they
 * are free (or held by the server that is still there), else free ones, which are written down.
 * May be asked before the server is there.
 */
export async function planLiveKitPorts(options: {
  folder: string
  port?: number
  udpPort?: number
}): Promise<LiveKitPorts> {
  const folder = path.resolve(options.folder)
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'ports.json')
  const kept = readPorts(file)
  if (findLiveKitProcess(folder) !== null && kept.port && kept.udpPort) {
    return { port: options.port ?? kept.port, udpPort: options.udpPort ?? kept.udpPort }
  }
  const ports = {
    port: options.port ?? (await freePort('tcp', kept.port)),
    udpPort: options.udpPort ?? (await freePort('udp', kept.udpPort)),
  }
  fs.writeFileSync(file, JSON.stringify(ports))
  return ports
}

function readPorts(file: string): LiveKitPorts {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as LiveKitPorts
  } catch {
    return { port: 0, udpPort: 0 }
  }
}
