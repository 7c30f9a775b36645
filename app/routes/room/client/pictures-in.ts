import type { Room, Track as AnyTrack } from 'livekit-client'
import type { LiveKit } from './media-room.ts'
import type { SharedKind } from './share-picture.ts'

/** A second picture, and what it shows. */
export interface SharedPicture {
  kind: SharedKind
  track: AnyTrack
}

/** The pictures that there are to see in a room, by the identity of their seat. */
export interface Pictures {
  faces: Map<string, AnyTrack>
  shared: Map<string, SharedPicture>
  /** The line is too thin for pictures just now: the server keeps them back so that sound goes on. */
  arePaused: boolean
}

export const noPictures: Pictures = { faces: new Map(), shared: new Map(), arePaused: false }

export function picturesIn({ RemoteTrackPublication, Track }: LiveKit, room: Room): Pictures {
  const { Source, StreamState } = Track
  const pictures: Pictures = { faces: new Map(), shared: new Map(), arePaused: false }
  for (const person of [room.localParticipant, ...room.remoteParticipants.values()]) {
    for (const publication of person.videoTrackPublications.values()) {
      const { track, isMuted, source, trackName } = publication
      const isLetBe = publication instanceof RemoteTrackPublication && !publication.isDesired
      if (!track || isMuted || isLetBe) continue
      if (track.streamState === StreamState.Paused) pictures.arePaused = true
      else if (source === Source.ScreenShare) {
        const kind = trackName === 'hands' ? 'hands' : 'screen'
        pictures.shared.set(person.identity, { kind, track })
      } else pictures.faces.set(person.identity, track)
    }
  }
  return pictures
}

/** What a seat sends itself. */
export interface OwnDevices {
  isMicOn: boolean
  isCameraOn: boolean
  sharing: SharedKind | null
}

export const nothingSent: OwnDevices = { isMicOn: false, isCameraOn: false, sharing: null }

export function ownDevices({ Track: { Source } }: LiveKit, room: Room): OwnDevices {
  const { isMicrophoneEnabled, isCameraEnabled } = room.localParticipant
  const shared = room.localParticipant.getTrackPublication(Source.ScreenShare)
  const kind = shared?.trackName === 'hands' ? 'hands' : 'screen'
  return {
    isMicOn: isMicrophoneEnabled,
    isCameraOn: isCameraEnabled,
    sharing: shared ? kind : null,
  }
}
