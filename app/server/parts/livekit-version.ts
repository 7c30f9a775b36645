/** The LiveKit server that the hub is built for and tested with. */
export const liveKitVersion = '1.13.5'

/** Whether a server of another version will do: the same minor version or a later one of 1.x. */
export function isGoodEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = liveKitVersion.split('.').map(Number)
  return major === wantedMajor && minor >= wantedMinor
}
