import { useCallback, useEffect, useRef, useState } from 'react'
import { type DeviceTrouble, deviceTrouble } from './device-trouble.ts'
import {
  type MediaAhead,
  type MediaConnection,
  type MediaForm,
  type MediaStatus,
  type Seated,
  connectMedia,
} from './media-connection.ts'
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
  /**
   * Within the tap that leads inside: connects at once, with what was made ready, and lets it play sound, for iPhones
   * play none without a tap. Resolves when the room may be drawn without holding the sound up.
   */
  begin: (form: MediaForm, ahead: MediaAhead) => Promise<void>
  /** The door said no after all. */
  giveUp: () => void
  /** Bytes that sound and pictures have taken since the page was opened. */
  countBytes: () => Promise<number>
}

/** Milliseconds for which whoever comes in waits for their sound before they see the room. */
const patienceMs = 1_000

/** A connection that is on, or on its way, and what ends it. */
interface Begun {
  over: AbortController
  made: Promise<MediaConnection>
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
  const begun = useRef<Begun | null>(null)

  /** Begins a connection. What it tells is heard until it is over. */
  function connect(
    seated: Pick<Seated, 'place' | 'wantsPictures' | 'ahead'>,
    told?: (status: MediaStatus) => void,
  ): Begun {
    const over = new AbortController()
    const { signal } = over
    const untilOver =
      <Told extends unknown[]>(hear: (...what: Told) => void) =>
      (...what: Told) => {
        if (!signal.aborted) hear(...what)
      }
    setStatus('connecting')
    const made = connectMedia(
      { base, signal, ...seated },
      {
        status: untilOver((next) => {
          setStatus(next)
          told?.(next)
        }),
        sid: untilOver(setSid),
        speaking: untilOver(setSpeaking),
        canPlay: untilOver((canPlay) => setNeedsTap(!canPlay)),
        tracks: untilOver((next, nextOwn) => {
          setPictures(next)
          setOwn(nextOwn)
        }),
      },
    )
    return { over, made }
  }
  const connectNow = useRef(connect)
  connectNow.current = connect

  useEffect(() => {
    if (!form) return
    // What was begun with the tap leads into the session's own room.
    const ahead = place === null ? begun.current : null
    if (!ahead) begun.current?.over.abort()
    begun.current = null
    const { over, made } =
      ahead ?? connectNow.current({ place, wantsPictures: wish.current, ahead: {} })
    void made.then((connected) => {
      if (!over.signal.aborted) connection.current = connected
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
  }, [form, place])

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
    async begin(seatForm, ahead) {
      void ahead.room?.startAudio()
      await new Promise<void>((reached) => {
        setTimeout(reached, patienceMs)
        // The first voice is on its way to the ear: the room may be drawn.
        ahead.room?.once('trackSubscribed', () => reached())
        begun.current = connect(
          { place: null, wantsPictures: seatForm === 'video', ahead },
          (next) => next !== 'connecting' && reached(),
        )
      })
    },
    giveUp() {
      begun.current?.over.abort()
      begun.current = null
      setStatus('none')
    },
    countBytes,
  }
}
