import type { Room, RoomConnectOptions, RoomOptions } from 'livekit-client'
import type * as livekitClient from './livekit.ts'

/** LiveKit's client library, which is loaded when it is needed. */
export type LiveKit = typeof livekitClient

export async function loadLiveKit(): Promise<LiveKit> {
  const livekit = await import('./livekit.ts')
  // What matters comes as events; the console would only keep names of rooms and seats.
  livekit.setLogLevel(livekit.LogLevel.silent)
  return livekit
}

/** What the hub answers that lets a page in. */
export interface MediaKey {
  token: string
  usesTurn: boolean
}

/** Tries go on for two minutes, most of them a second apart: a restarted server is back within seconds. */
const reconnectPolicy: RoomOptions['reconnectPolicy'] = {
  nextRetryDelayInMs: ({ retryCount, elapsedMs }) =>
    elapsedMs > 120_000 ? null : Math.min(250 * retryCount, 1_000) + Math.random() * 250,
}

/** A room for an old phone on a thin line: small pictures in two sizes, speech that is silent when nobody speaks. */
export function newRoom({ Room: LiveKitRoom, VideoPresets, AudioPresets }: LiveKit): Room {
  return new LiveKitRoom({
    adaptiveStream: true,
    dynacast: true,
    reconnectPolicy,
    videoCaptureDefaults: { resolution: VideoPresets.h360.resolution },
    publishDefaults: {
      videoCodec: 'vp8',
      videoSimulcastLayers: [VideoPresets.h180],
      audioPreset: AudioPresets.speech,
      dtx: true,
      red: true,
    },
  })
}

/**
 * How the browser looks for a way: by itself, asking nobody outside; or by the TURN servers that LiveKit names,
 * where the hub says that they are its own.
 */
export const iceOf = ({ usesTurn }: MediaKey): RoomConnectOptions =>
  usesTurn ? {} : { rtcConfig: { iceServers: [] } }
