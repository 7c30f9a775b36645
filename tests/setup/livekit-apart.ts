import path from 'node:path'
import { freePort } from '#app/server/parts/free-port.ts'
import { liveKitConfiguration } from '#app/server/parts/livekit-configuration.ts'
import { startLiveKitProcess } from '#app/server/parts/livekit-process.ts'
import type { Running } from '#app/server/parts/processes.ts'
import { requireLiveKitBinary } from './livekit-binary.ts'
import { testSecrets } from './test-variables.ts'

/**
 * A LiveKit that a hub is given, as a machine of its own would run it: nobody starts it again but
 * the test. It may offer media over TCP too. Its deliveries go to the hub's first web process.
 */
export async function startLiveKitApart({
  folder,
  hubPort,
  overTcp,
}: {
  folder: string
  hubPort: number
  overTcp: boolean
}) {
  const { LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret } = testSecrets
  const port = await freePort('tcp')
  const home = {
    folder: path.join(folder, 'livekit'),
    binary: await requireLiveKitBinary(),
    port,
    configuration: liveKitConfiguration({
      port,
      udpPort: await freePort('udp'),
      tcpPort: overTcp ? await freePort('tcp') : 0,
      key,
      secret,
      webhookUrl: `http://127.0.0.1:${hubPort}/hooks/livekit`,
    }),
  }
  let server: Running = await startLiveKitProcess(home)
  return {
    url: `ws://127.0.0.1:${port}`,
    /** Starts it again after its end, and resolves when it answers. It knows no rooms then. */
    async start() {
      server = await startLiveKitProcess(home)
    },
    stop: () => server.end(),
  }
}
