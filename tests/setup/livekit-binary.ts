import { findLiveKit } from '#app/server/parts/livekit-binary.ts'

/** The path of a LiveKit server, built or fetched when needed. @throws Error that says how to get one */
export async function requireLiveKitBinary(): Promise<string> {
  const found = await findLiveKit({ folder: 'var/bin', onProgress: () => {} })
  if ('path' in found) return found.path
  throw new Error(`The tests with real media need livekit-server. ${found.missing}`)
}
