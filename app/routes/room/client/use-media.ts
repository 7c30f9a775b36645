import { useCallback, useEffect, useRef, useState } from 'react'
import { type DeviceTrouble, deviceTrouble } from './device-trouble.ts'
import {
  type MediaAhead,
  type MediaConnection,
  type MediaForm,
  type MediaStatus,
  connectMedia,
} from './media-connection.ts'
import { type MediaKey, liveKitIfLoaded, newRoom } from './media-room.ts'
import { type OwnDevices, type Pictures, noPictures, nothingSent } from './pictures-in.ts'
import type { SharedKind } from './share-picture.ts'

export interface Media extends OwnDevices {
  status: MediaStatus | 'none'
  sid: string | null
  speaking: string[]
  pictures: Pictures
  /** Pictures of others are loaded. */
  wantsPictures: boolean
  /** Why microphone, camera or screen could not be had just now. */
  trouble: DeviceTrouble | null
  /** The browser wants a tap before it plays sound. */
  needsTap: boolean
  toggleMic: () => void
  toggleCamera: () => void
  togglePictures: () => void
  /** Shows a second picture, or takes it away where it is shown. */
  toggleSharing: (kind: SharedKind) => void
  nextHandCamera: () => void
  playSound: () => void
  /** Brings the sound here from another screen of the same person. */
  takeOver: () => void
  /** Begins sound and pictures anew. */
  repair: () => void
  /** Within the tap that leads inside: makes ready what plays sound, for iPhones play none without a tap. */
  begin: () => void
  /** The token that the next connection begins with. */
  giveKey: (key: MediaKey) => void
  /** Bytes that sound and pictures have taken since the page was opened. */
  countBytes: () => Promise<number>
}

/**
 * A seat's sound and pictures, while `form` is given: connected, kept connected, and ended with the page. In
 * another `place` they begin anew, with microphone and camera off.
 */
export function useMedia(base: string, form: MediaForm | null, place: string | null): Media {
  const [status, setStatus] = useState<Media['status']>('none')
  const [sid, setSid] = useState<string | null>(null)
  const [speaking, setSpeaking] = useState<string[]>([])
  const [pictures, setPictures] = useState(noPictures)
  const [own, setOwn] = useState(nothingSent)
  const [trouble, setTrouble] = useState<DeviceTrouble | null>(null)
  const [needsTap, setNeedsTap] = useState(false)
  const [asked, setAsked] = useState<boolean | null>(null)
  const wantsPictures = asked ?? form === 'video'
  const wish = useRef(wantsPictures)
  wish.current = wantsPictures
  const connection = useRef<MediaConnection | null>(null)
  const bytesBefore = useRef(0)
  const ahead = useRef<MediaAhead>({})

  useEffect(() => {
    if (!form) return
    const over = new AbortController()
    const { signal } = over
    setStatus('connecting')
    const connecting = connectMedia(
      { base, place, wantsPictures: wish.current, signal, ahead: ahead.current },
      {
        status: (next) => !signal.aborted && setStatus(next),
        sid: (next) => !signal.aborted && setSid(next),
        speaking: (next) => !signal.aborted && setSpeaking(next),
        canPlay: (canPlay) => !signal.aborted && setNeedsTap(!canPlay),
        tracks: (next, nextOwn) => {
          if (signal.aborted) return
          setPictures(next)
          setOwn(nextOwn)
        },
      },
    )
    ahead.current = {}
    void connecting.then((made) => {
      if (!signal.aborted) connection.current = made
    })
    return () => {
      over.abort()
      const last = connection.current
      connection.current = null
      void last?.countBytes().then((bytes) => (bytesBefore.current += bytes))
      setStatus('none')
      setSid(null)
      setPictures(noPictures)
      setOwn(nothingSent)
    }
  }, [base, form, place])

  /** Does something with a device; the browser or the person may say no. */
  function attempt(work: (made: MediaConnection) => Promise<unknown>) {
    setTrouble(null)
    if (connection.current)
      work(connection.current).catch((error: unknown) => setTrouble(deviceTrouble(error)))
  }

  const countBytes = useCallback(
    async () => bytesBefore.current + ((await connection.current?.countBytes()) ?? 0),
    [],
  )

  return {
    status,
    sid,
    speaking,
    pictures,
    ...own,
    wantsPictures,
    trouble,
    needsTap,
    toggleMic: () =>
      attempt(({ room }) => room.localParticipant.setMicrophoneEnabled(!own.isMicOn)),
    toggleCamera: () =>
      attempt(({ room }) => room.localParticipant.setCameraEnabled(!own.isCameraOn)),
    togglePictures() {
      setAsked(!wantsPictures)
      connection.current?.setPictures(!wantsPictures)
      if (wantsPictures && own.isCameraOn)
        attempt(({ room }) => room.localParticipant.setCameraEnabled(false))
    },
    toggleSharing: (kind) =>
      attempt(({ sharing }) => (own.sharing === kind ? sharing.stop() : sharing.show(kind))),
    nextHandCamera: () => attempt(({ sharing }) => sharing.nextCamera()),
    playSound: () => void connection.current?.room.startAudio(),
    takeOver: () => connection.current?.takeOver(),
    repair: () => void connection.current?.repair(),
    begin() {
      const livekit = liveKitIfLoaded()
      if (!livekit) return
      ahead.current.room = newRoom(livekit)
      void ahead.current.room.startAudio()
    },
    giveKey: (key) => void (ahead.current.key = key),
    countBytes,
  }
}
