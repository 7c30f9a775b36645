import { useEffect, useRef } from 'react'
import type { Track } from 'livekit-client'
import type { RoomSeat } from '#app/domain/room/seat-in-view.ts'

interface PictureProps {
  track: Track
  /** Something shown, which is seen whole, and not a face. */
  isShared?: boolean
  /** How a hand camera is turned. */
  hands?: RoomSeat['hands']
}

/** A camera's picture, or something shown, as long as it is on. */
export function Picture({ track, isShared, hands }: PictureProps) {
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const video = element.current
    if (!video) return
    track.attach(video)
    return () => void track.detach(video)
  }, [track])
  return (
    <video
      ref={element}
      autoPlay
      playsInline
      muted
      data-shared={isShared || undefined}
      data-turn={hands?.turn || undefined}
      data-mirrored={hands?.isMirrored || undefined}
    />
  )
}
