import type { RemoteTrack, Room } from 'livekit-client'
import { type MediaKey, iceOf, loadLiveKit, newRoom } from './media-room.ts'
import { type OwnDevices, type Pictures, ownDevices, picturesIn } from './pictures-in.ts'
import { post } from './post.ts'
import { sharePicture } from './share-picture.ts'
import { countBytes } from './used-bytes.ts'

export type MediaForm = 'video' | 'voice' | 'listen'

export type MediaStatus =
  'connecting' | 'connected' | 'reconnecting' | 'away' | 'elsewhere' | 'over'

/** A seat, and the room within the room where it is; null in the session's own. */
export interface Seated {
  base: string
  place: string | null
  /** Pictures of others are loaded; sound always is. */
  wantsPictures: boolean
  ahead: MediaAhead
  /** Ends it all, also while it is still looking for a way. */
  signal: AbortSignal
}

/** What was made ready before: LiveKit's room, and the first token. */
export interface MediaAhead {
  room?: Room
  key?: MediaKey
}

/** What a page hears of its media. */
export interface MediaEvents {
  status(status: MediaStatus): void
  sid(sid: string | null): void
  speaking(identities: string[]): void
  tracks(pictures: Pictures, own: OwnDevices): void
  canPlay(canPlay: boolean): void
}

export type MediaConnection = Awaited<ReturnType<typeof connectMedia>>

/** Milliseconds before a connection that ended is begun anew with a fresh token. */
const rejoinMs = 2_000

/**
 * Milliseconds for which an interruption is one and the same conversation. Whoever comes back within
 * them has microphone and camera as they were; after more the person may have stopped thinking of
 * them, so both are off.
 */
const sameConversationMs = 180_000

/**
 * Keeps a seat connected until the signal comes. What LiveKit's client cannot mend by itself is mended
 * here by a new token and a new connection; only what was meant to end it ends it.
 */
export async function connectMedia(
  { base, place, signal, ahead, ...wish }: Seated,
  events: MediaEvents,
) {
  const livekit = await loadLiveKit()
  const { RoomEvent, DisconnectReason, Track } = livekit
  const room = ahead.room ?? newRoom(livekit)
  let { wantsPictures } = wish
  let isRepairing = false
  let devices = { microphone: false, camera: false }
  let awaySince: number | null = null
  const final = new Set([
    DisconnectReason.CLIENT_INITIATED,
    DisconnectReason.DUPLICATE_IDENTITY,
    DisconnectReason.PARTICIPANT_REMOVED,
    DisconnectReason.ROOM_DELETED,
  ])
  const changed = () => events.tracks(picturesIn(livekit, room), ownDevices(livekit, room))
  const devicesChanged = () => {
    const { isMicrophoneEnabled, isCameraEnabled } = room.localParticipant
    devices = { microphone: isMicrophoneEnabled, camera: isCameraEnabled }
    changed()
  }
  const interrupted = () => {
    awaySince ??= Date.now()
    events.speaking([])
    events.status('reconnecting')
  }
  room
    .on(RoomEvent.TrackPublished, subscribe)
    .on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => {
      if (track.kind === Track.Kind.Audio) track.attach()
      changed()
    })
    .on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack) => {
      for (const element of track.detach()) element.remove()
      changed()
    })
    .on(RoomEvent.TrackSubscriptionStatusChanged, changed)
    .on(RoomEvent.TrackUnpublished, changed)
    .on(RoomEvent.TrackMuted, devicesChanged)
    .on(RoomEvent.TrackUnmuted, devicesChanged)
    .on(RoomEvent.TrackStreamStateChanged, changed)
    .on(RoomEvent.LocalTrackPublished, devicesChanged)
    .on(RoomEvent.LocalTrackUnpublished, changed)
    .on(RoomEvent.ActiveSpeakersChanged, (speakers) =>
      events.speaking(speakers.map(({ identity }) => identity)),
    )
    .on(RoomEvent.AudioPlaybackStatusChanged, () => events.canPlay(room.canPlaybackAudio))
    .on(RoomEvent.SignalReconnecting, interrupted)
    .on(RoomEvent.Reconnecting, interrupted)
    .on(RoomEvent.Reconnected, () => {
      awaySince = null
      events.status('connected')
      events.sid(room.localParticipant.sid)
    })
    .on(RoomEvent.Disconnected, (reason) => {
      events.sid(null)
      events.speaking([])
      if (signal.aborted || isRepairing) return
      if (reason === DisconnectReason.DUPLICATE_IDENTITY) return events.status('elsewhere')
      if (reason !== undefined && final.has(reason)) return events.status('over')
      interrupted()
      void join()
    })
  signal.addEventListener('abort', () => void room.disconnect())
  if (!ahead.key || !(await isConnected(ahead.key))) await join()
  return {
    room,
    countBytes: countBytes(room),
    sharing: sharePicture(livekit, room),
    /** Loads the pictures of others, or leaves them be: sound alone needs a tenth of the data. */
    setPictures(isWanted: boolean) {
      wantsPictures = isWanted
      subscribe()
    },
    /** Brings the sound here from another screen of the same person. */
    takeOver() {
      events.status('connecting')
      void join()
    },
    /** Begins sound and pictures anew, as they were. */
    async repair() {
      isRepairing = true
      interrupted()
      await room.disconnect()
      isRepairing = false
      void join()
    },
  }

  async function join() {
    while (!signal.aborted) {
      const { answer } = await post(`${base}/token`, place ? { room: place } : {})
      if (signal.aborted) return
      if (answer && (await isConnected(answer as MediaKey))) return
      events.status('away')
      await new Promise((resolve) => setTimeout(resolve, rejoinMs))
    }
  }

  async function isConnected(key: MediaKey): Promise<boolean> {
    try {
      await room.connect(location.origin, key.token, {
        ...iceOf(key),
        autoSubscribe: wantsPictures,
        maxRetries: 3,
      })
    } catch {
      return false
    }
    events.status('connected')
    events.sid(room.localParticipant.sid)
    events.canPlay(room.canPlaybackAudio)
    subscribe()
    await takeUpDevices()
    changed()
    return true
  }

  async function takeUpDevices() {
    const isSameConversation = awaySince !== null && Date.now() - awaySince < sameConversationMs
    const { microphone, camera } = devices
    devices = { microphone: false, camera: false }
    awaySince = null
    if (!isSameConversation) return
    await Promise.allSettled([
      microphone && room.localParticipant.setMicrophoneEnabled(true),
      camera && room.localParticipant.setCameraEnabled(true),
    ])
  }

  function subscribe() {
    for (const person of room.remoteParticipants.values()) {
      for (const publication of person.trackPublications.values())
        publication.setSubscribed(publication.kind === Track.Kind.Audio || wantsPictures)
    }
  }
}
