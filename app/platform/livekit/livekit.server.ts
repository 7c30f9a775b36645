import { RoomServiceClient, TokenVerifier } from 'livekit-server-sdk'
import { once } from '../once.ts'

export interface LiveKitSettings {
  /** The API and signalling address, private to the hub. */
  url: string
  key: string
  secret: string
}

/** Where LiveKit is, or null while there is none. Set by the environment or by the process that starts it. */
export function liveKitSettings(): LiveKitSettings | null {
  const { LIVEKIT_URL: url, LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret } = process.env
  if (!url || !key || !secret) return null
  return { url: url.replace(/^ws/, 'http'), key, secret }
}

/** @throws MediaAway when there is no LiveKit */
export function requireLiveKit(): LiveKitSettings {
  const settings = liveKitSettings()
  if (!settings) throw new MediaAway()
  return settings
}

/** LiveKit is not there: rooms wait, everything else goes on. */
export class MediaAway extends Error {
  constructor() {
    super('LiveKit is away')
  }
}

export const roomService = (): RoomServiceClient => {
  const { url, key, secret } = requireLiveKit()
  return once(
    `room-service ${url}`,
    () => new RoomServiceClient(url, key, secret, { requestTimeout: 5 }),
  )
}

export const tokenVerifier = (): TokenVerifier => {
  const { key, secret } = requireLiveKit()
  return new TokenVerifier(key, secret)
}

/** Whether LiveKit answers within two seconds. */
export async function isLiveKitUp(): Promise<boolean> {
  const settings = liveKitSettings()
  if (!settings) return false
  try {
    return (await fetch(settings.url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}
