import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AccessToken, RoomServiceClient, type VideoGrant } from 'livekit-server-sdk'
import { startLiveKit } from '#app/server/parts/livekit-server.ts'
import { requireLiveKitBinary } from './livekit-binary.ts'
import { testSecrets } from './test-variables.ts'

const { LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret } = testSecrets

export type TestLiveKit = Awaited<ReturnType<typeof startTestLiveKit>>

/**
 * A real LiveKit on free ports. Its address becomes this process's LIVEKIT_URL. Its webhooks go to
 * `webhookUrl`, where nobody listens unless a test does.
 */
export async function startTestLiveKit({ webhookUrl = 'http://127.0.0.1:9/webhook' } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'engawa-livekit-'))
  const binary = await requireLiveKitBinary()
  const server = await startLiveKit({ binary, folder, key, secret, webhookUrl, log: () => {} })
  const url = server.url.replace(/^http/, 'ws')
  process.env.LIVEKIT_URL = url
  const rooms = new RoomServiceClient(url.replace(/^ws/, 'http'), key, secret)
  return {
    url,
    /** The server process. It is started again when it dies; ask anew after a kill. */
    get pid() {
      return server.pid
    },
    rooms,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A token of the test's own making, past every rule of the hub. */
export async function mintTestToken({
  identity,
  room,
  ...grant
}: { identity: string; room: string } & VideoGrant): Promise<string> {
  const token = new AccessToken(key, secret, { identity, ttl: 300 })
  token.addGrant({ roomJoin: true, room, canPublish: true, canSubscribe: true, ...grant })
  return token.toJwt()
}
