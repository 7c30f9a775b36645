import type { RemoteTrack, Room, RoomOptions } from 'livekit-client'
import { post } from './post.ts'

export type MediaForm = 'video' | 'voice' | 'listen'

export type MediaStatus =
  'connecting' | 'connected' | 'reconnecting' | 'away' | 'elsewhere' | 'over'

/** A seat, and the room within the room where it is; null in the session's own. */
interface Seated {
  base: string
  form: MediaForm
  place: string | null
}

/** What a page hears of its media. */
export interface MediaEvents {
  status(status: MediaStatus): void
  sid(sid: string | null): void
  speaking(identities: string[]): void
  tracks(room: Room): void
  canPlay(canPlay: boolean): void
}

/** Milliseconds before a connection that ended is begun anew with a fresh token. */
const rejoinMs = 2_000

/**
 * Milliseconds for which an interruption is one and the same conversation. Whoever comes back within
 * them has microphone and camera as they were; after more the person may have stopped thinking of
 * them, so both are off.
 */
const sameConversationMs = 180_000

/** Tries go on for two minutes, most of them a second apart: a restarted server is back within seconds. */
const reconnectPolicy: RoomOptions['reconnectPolicy'] = {
  nextRetryDelayInMs: ({ retryCount, elapsedMs }) =>
    elapsedMs > 120_000 ? null : Math.min(250 * retryCount, 1_000) + Math.random() * 250,
}

/**
 * Keeps a seat connected until it is stopped. What LiveKit's client cannot mend by itself is mended
 * here by a new token and a new connection; only what was meant to end it ends it. The client library
 * is loaded when it is needed.
 */
export async function connectMedia({ base, form, place }: Seated, events: MediaEvents) {
  const livekit = await import('livekit-client')
  // What matters comes as events; the console would only keep names of rooms and seats.
  livekit.setLogLevel(livekit.LogLevel.silent)
  const { RoomEvent, DisconnectReason, Track, VideoPresets, AudioPresets } = livekit
  const room = new livekit.Room({
    adaptiveStream: true,
    dynacast: true,
    reconnectPolicy,
    videoCaptureDefaults: { resolution: VideoPresets.h360.resolution },
    publishDefaults: {
      videoCodec: 'vp8',
      videoSimulcastLayers: [VideoPresets.h180],
      audioPreset: AudioPresets.speech,
      dtx: true,
      red: true,
    },
  })
  let isStopped = false
  let devices = { microphone: false, camera: false }
  let awaySince: number | null = null
  const final = new Set([
    DisconnectReason.CLIENT_INITIATED,
    DisconnectReason.DUPLICATE_IDENTITY,
    DisconnectReason.PARTICIPANT_REMOVED,
    DisconnectReason.ROOM_DELETED,
  ])
  const changed = () => events.tracks(room)
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
    .on(RoomEvent.TrackPublished, (publication) => {
      if (form !== 'video' && publication.kind === Track.Kind.Audio) publication.setSubscribed(true)
    })
    .on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => {
      if (track.kind === Track.Kind.Audio) track.attach()
      changed()
    })
    .on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack) => {
      for (const element of track.detach()) element.remove()
      changed()
    })
    .on(RoomEvent.TrackMuted, devicesChanged)
    .on(RoomEvent.TrackUnmuted, devicesChanged)
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
      if (isStopped) return
      if (reason === DisconnectReason.DUPLICATE_IDENTITY) return events.status('elsewhere')
      if (reason !== undefined && final.has(reason)) return events.status('over')
      interrupted()
      void join()
    })
  await join()
  return {
    room,
    /** Brings the sound here from another screen of the same person. */
    takeOver() {
      events.status('connecting')
      void join()
    },
    async stop() {
      isStopped = true
      await room.disconnect()
    },
  }

  async function join() {
    while (!isStopped) {
      const { answer } = await post(`${base}/token`, place ? { room: place } : {})
      if (isStopped) return
      const token = (answer as { token?: string } | null)?.token
      if (token && (await isConnected(token))) return
      events.status('away')
      await new Promise((resolve) => setTimeout(resolve, rejoinMs))
    }
  }

  async function isConnected(token: string): Promise<boolean> {
    try {
      await room.connect(location.origin, token, {
        autoSubscribe: form === 'video',
        rtcConfig: { iceServers: [] },
        maxRetries: 3,
      })
    } catch {
      return false
    }
    events.status('connected')
    events.sid(room.localParticipant.sid)
    events.canPlay(room.canPlaybackAudio)
    subscribeToVoices()
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

  function subscribeToVoices() {
    if (form === 'video') return
    for (const participant of room.remoteParticipants.values()) {
      for (const publication of participant.audioTrackPublications.values())
        publication.setSubscribed(true)
    }
  }
}
