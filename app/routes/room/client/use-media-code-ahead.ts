import { useEffect } from 'react'
import { loadLiveKit } from './media-room.ts'

/** Fetches the code for sound and pictures while the person waits, so that being let in is quick. */
export function useMediaCodeAhead(isNeeded: boolean): void {
  useEffect(() => {
    // What does not come now is asked for again when it is needed.
    if (isNeeded) loadLiveKit().catch(() => undefined)
  }, [isNeeded])
}
