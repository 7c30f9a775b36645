import { useCallback, useEffect, useRef } from 'react'
import type { MediaAhead } from './media-connection.ts'
import { type MediaKey, loadLiveKit, newRoom } from './media-room.ts'
import { post } from './post.ts'

/** Milliseconds after which a token is asked for anew, and for which one is used: it lives for a minute. */
const [refreshMs, freshMs] = [40_000, 50_000]

/**
 * Holds ready what a tap on 入る connects with, while somebody stands before the open door: LiveKit's room and a fresh
 * token.
 * @returns what takes it, once
 */
export function useMediaAhead(base: string, isNeeded: boolean): () => MediaAhead {
  const held = useRef<MediaAhead & { at?: number }>({})
  useEffect(() => {
    if (!isNeeded) return
    async function refresh() {
      if (document.visibilityState !== 'visible') return
      const { answer } = await post(`${base}/token`)
      if (answer) Object.assign(held.current, { key: answer as MediaKey, at: Date.now() })
    }
    const again = () => void refresh()
    again()
    loadLiveKit().then(
      (livekit) => (held.current.room ??= newRoom(livekit)),
      () => undefined,
    )
    const timer = setInterval(again, refreshMs)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [base, isNeeded])
  return useCallback(() => {
    const { room, key, at } = held.current
    held.current = {}
    return { room, key: at && Date.now() - at < freshMs ? key : undefined }
  }, [])
}
