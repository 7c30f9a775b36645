import { useEffect, useRef } from 'react'
import type { Track } from 'livekit-client'

/** A camera's picture, as long as it is on. */
export function Picture({ track }: { track: Track }) {
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const video = element.current
    if (!video) return
    track.attach(video)
    return () => void track.detach(video)
  }, [track])
  return <video ref={element} autoPlay playsInline muted />
}
