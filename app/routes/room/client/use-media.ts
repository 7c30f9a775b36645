import { useCallback, useEffect, useRef, useState } from 'react'
import type { Room, Track } from 'livekit-client'
import { type MediaForm, type MediaStatus, connectMedia } from './media-connection.ts'

export interface Media {
  status: MediaStatus | 'none'
  sid: string | null
  speaking: string[]
  /** Cameras that are on, by the identity of the seat. */
  pictures: Map<string, Track>
  isMicOn: boolean
  isCameraOn: boolean
  /** Microphone or camera was asked for and could not be had. */
  isRefused: boolean
  /** The browser wants a tap before it plays sound. */
  needsTap: boolean
  toggleMic: () => void
  toggleCamera: () => void
  playSound: () => void
  /** Brings the sound here from another screen of the same person. */
  takeOver: () => void
}

/**
 * A seat's sound and pictures, while `form` is given: connected, kept connected, and ended with the page. In
 * another `place` they begin anew, with microphone and camera off.
 */
export function useMedia(base: string, form: MediaForm | null, place: string | null): Media {
  const [status, setStatus] = useState<Media['status']>('none')
  const [sid, setSid] = useState<string | null>(null)
  const [speaking, setSpeaking] = useState<string[]>([])
  const [pictures, setPictures] = useState(new Map<string, Track>())
  const [own, setOwn] = useState({ isMicOn: false, isCameraOn: false })
  const [isRefused, setIsRefused] = useState(false)
  const [needsTap, setNeedsTap] = useState(false)
  const roomRef = useRef<Room | null>(null)
  const takeOverRef = useRef(() => {})

  useEffect(() => {
    if (!form) return
    let stop = () => {}
    let isOver = false
    setStatus('connecting')
    const connecting = connectMedia(
      { base, form, place },
      {
        status: (next) => !isOver && setStatus(next),
        sid: (next) => !isOver && setSid(next),
        speaking: (next) => !isOver && setSpeaking(next),
        canPlay: (canPlay) => !isOver && setNeedsTap(!canPlay),
        tracks: (room) => {
          if (isOver) return
          roomRef.current = room
          setPictures(picturesOf(room))
          const { isMicrophoneEnabled: isMicOn, isCameraEnabled: isCameraOn } =
            room.localParticipant
          setOwn({ isMicOn, isCameraOn })
        },
      },
    )
    void connecting.then((connection) => {
      roomRef.current = connection.room
      takeOverRef.current = () => connection.takeOver()
      stop = () => void connection.stop()
      if (isOver) stop()
    })
    return () => {
      isOver = true
      roomRef.current = null
      stop()
      setStatus('none')
      setSid(null)
      setPictures(new Map())
    }
  }, [base, form, place])

  const set = useCallback((device: 'Microphone' | 'Camera', isOn: boolean) => {
    const person = roomRef.current?.localParticipant
    if (!person) return
    setIsRefused(false)
    const change =
      device === 'Microphone' ? person.setMicrophoneEnabled(isOn) : person.setCameraEnabled(isOn)
    change.then(
      () => setOwn({ isMicOn: person.isMicrophoneEnabled, isCameraOn: person.isCameraEnabled }),
      () => setIsRefused(true),
    )
  }, [])

  return {
    status,
    sid,
    speaking,
    pictures,
    ...own,
    isRefused,
    needsTap,
    toggleMic: () => set('Microphone', !own.isMicOn),
    toggleCamera: () => set('Camera', !own.isCameraOn),
    playSound: () => void roomRef.current?.startAudio(),
    takeOver: () => takeOverRef.current(),
  }
}

function picturesOf(room: Room): Map<string, Track> {
  const pictures = new Map<string, Track>()
  for (const person of [room.localParticipant, ...room.remoteParticipants.values()]) {
    for (const { track, isMuted } of person.videoTrackPublications.values()) {
      if (track && !isMuted) pictures.set(person.identity, track)
    }
  }
  return pictures
}
