/**
 * Why the hub is not heard: the device has no network, the hub answers but is not ready, or nobody can tell
 * which of the two it is.
 */
export type LostReason = 'offline' | 'server' | 'unreachable'

/** Milliseconds in which the hub would have answered. */
const patienceMs = 4_000

export async function whyLost(): Promise<LostReason> {
  if (!navigator.onLine) return 'offline'
  try {
    await fetch('/health', { signal: AbortSignal.timeout(patienceMs), cache: 'no-store' })
    return 'server'
  } catch {
    return 'unreachable'
  }
}
