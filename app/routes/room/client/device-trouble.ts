/**
 * Why a microphone or camera could not be had, by what the browser says and not by which browser it is:
 * `refused` by a person or a setting, `missing`, `busy` in another program, or `absent`: this browser gives
 * pages no devices at all, as those inside other apps do.
 */
export type DeviceTrouble = 'refused' | 'missing' | 'busy' | 'absent'

/** The names are those of getUserMedia (Media Capture and Streams, 10.2). */
const troubles: Record<string, DeviceTrouble> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

export function deviceTrouble(error: unknown): DeviceTrouble {
  const name = error instanceof Error ? error.name : ''
  return troubles[name] ?? 'absent'
}
