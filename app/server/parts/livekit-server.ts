import fs from 'node:fs'
import path from 'node:path'
import { keepRunning } from './keep-running.ts'
import { liveKitConfiguration } from './livekit-configuration.ts'
import { planLiveKitPorts } from './livekit-ports.ts'
import { adoptLiveKit, startLiveKitProcess } from './livekit-process.ts'

export interface LiveKit {
  /** Signalling and API, for LIVEKIT_URL. */
  url: string
  readonly pid: number
  /** Whether a server that a killed parent left behind was taken over. */
  readonly isAdopted: boolean
  stop(): Promise<void>
}

/**
 * A LiveKit server of our own on the loopback address. While it is ours it is kept running: when
 * it dies it is back on the same ports within a second or two, and it knows no rooms then.
 */
export async function startLiveKit(options: {
  binary: string
  folder: string
  key: string
  secret: string
  webhookUrl: string
  port?: number
  udpPort?: number
  tcpPort?: number
  log: (message: string) => void
}): Promise<LiveKit> {
  const { key, secret, webhookUrl, tcpPort = 0, log } = options
  const folder = path.resolve(options.folder)
  const ports = await planLiveKitPorts(options)
  const home = {
    folder,
    binary: fs.realpathSync(options.binary),
    port: ports.port,
    configuration: liveKitConfiguration({ ...ports, tcpPort, key, secret, webhookUrl }),
  }
  const adopted = await adoptLiveKit(home)
  if (adopted) log(`LiveKit (process ${adopted.pid}) was still there and is taken over`)
  const start = () => startLiveKitProcess(home)
  const kept = keepRunning({
    name: 'LiveKit',
    first: adopted ?? (await start()),
    again: start,
    log,
  })
  return {
    url: `ws://127.0.0.1:${home.port}`,
    get pid() {
      return kept.pid
    },
    isAdopted: adopted !== null,
    stop: () => kept.stop(),
  }
}
