import path from 'node:path'
import { type MediaProgress, setMediaState } from '#app/platform/media-state.ts'
import { findLiveKit, findReadyLiveKit, type FoundLiveKit } from './parts/livekit-binary.ts'
import { planLiveKitPorts } from './parts/livekit-ports.ts'
import { startLiveKit } from './parts/livekit-server.ts'
import { StartRefused } from './start-refused.ts'
import type { Stops } from './stop-in-order.ts'

interface MediaOptions {
  given: { url?: string; key?: string; secret?: string }
  own: { key: string; secret: string }
  dataFolder: string
  webhookUrl: string
  stops: Stops
  log: (message: string) => void
}

export interface Media {
  /** For LIVEKIT_URL; where our own server is or will be. */
  url: string
  /** Resolves when nothing more will change by itself: ready, or absent. */
  settled: Promise<void>
}

/**
 * The given LiveKit, else one of our own, which is found or built while the hub is already up.
 * `media-state` tells how it goes. Nothing that goes wrong with ours keeps the hub from starting.
 * @throws StartRefused when one is given without its key and secret
 */
export async function openMedia(options: MediaOptions): Promise<Media> {
  const { given, dataFolder, stops } = options
  if (given.url) {
    if (!given.key || !given.secret) {
      throw new StartRefused(
        'LIVEKIT_URL には LIVEKIT_API_KEY と LIVEKIT_API_SECRET も必要です。LIVEKIT_URL needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET beside it.',
      )
    }
    setMediaState('ready')
    return { url: given.url, settled: Promise.resolve() }
  }
  const folder = path.join(dataFolder, 'livekit')
  const { port } = await planLiveKitPorts({ folder })
  setMediaState('building')
  const closing = new AbortController()
  const started = provide(options, folder, closing.signal).catch((error: Error) => {
    tellAbsent(options, error.message)
    return null
  })
  stops.add('LiveKit', async () => {
    closing.abort()
    await (await started)?.stop()
  })
  return { url: `ws://127.0.0.1:${port}`, settled: started.then(() => undefined) }
}

async function provide(options: MediaOptions, folder: string, closing: AbortSignal) {
  const { own, webhookUrl, log } = options
  const found = await find(path.join(options.dataFolder, 'bin'), log, closing)
  if (closing.aborted) return null
  if ('missing' in found) {
    tellAbsent(options, found.missing)
    return null
  }
  const server = await startLiveKit({ binary: found.path, folder, ...own, webhookUrl, log })
  setMediaState('ready')
  return server
}

function tellAbsent({ log }: MediaOptions, message: string): void {
  setMediaState('absent', { message })
  log(message)
}

async function find(
  folder: string,
  log: (message: string) => void,
  signal: AbortSignal,
): Promise<FoundLiveKit> {
  const ready = await findReadyLiveKit({ folder })
  if (ready) return ready
  log(
    '音声と映像のサーバーを用意しています。数分かかりますが、ほかはもう使えます。/ Getting LiveKit; this takes minutes, everything else works meanwhile.',
  )
  const onProgress = (progress: MediaProgress) => setMediaState('building', { progress })
  return findLiveKit({ folder, signal, onProgress })
}
