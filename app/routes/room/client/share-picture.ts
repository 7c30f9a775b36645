import type { LocalVideoTrack, Room } from 'livekit-client'
import type { LiveKit } from './media-room.ts'

/** What a second picture shows. Its kind is the name of the track: LiveKit has one source for both. */
export type SharedKind = 'screen' | 'hands'

/** A seat's second picture, beside the face: one at a time. */
export function sharePicture({ Track, createLocalVideoTrack, VideoPresets }: LiveKit, room: Room) {
  const { localParticipant: person } = room
  const shared = () => person.getTrackPublication(Track.Source.ScreenShare)?.videoTrack

  async function stop() {
    const track = shared()
    if (track) await person.unpublishTrack(track)
  }

  async function publishHands(deviceId?: string) {
    const track = await openCamera(deviceId)
    await stop()
    await person.publishTrack(track, {
      source: Track.Source.ScreenShare,
      name: 'hands' satisfies SharedKind,
      simulcast: false,
    })
  }

  /** Most phones have one camera at a time: the face makes way for the hands. */
  async function openCamera(deviceId?: string): Promise<LocalVideoTrack> {
    const wanted = { resolution: VideoPresets.h540.resolution }
    const which = deviceId ? { deviceId } : { facingMode: 'environment' as const }
    try {
      return await createLocalVideoTrack({ ...wanted, ...which })
    } catch (error) {
      if (!person.isCameraEnabled) throw error
      await person.setCameraEnabled(false)
      return await createLocalVideoTrack({ ...wanted, ...which })
    }
  }

  return {
    /** @throws what the browser says where it gives no screen or camera, or the person chose none */
    async show(kind: SharedKind) {
      if (kind === 'hands') return await publishHands()
      await stop()
      await person.setScreenShareEnabled(true, {
        audio: false,
        contentHint: 'detail',
        resolution: VideoPresets.h720.resolution,
      })
    },
    /** The hands by the next camera of the device. */
    async nextCamera() {
      const cameras = (await navigator.mediaDevices.enumerateDevices()).filter(
        ({ kind }) => kind === 'videoinput',
      )
      const current = shared()?.mediaStreamTrack.getSettings().deviceId
      const at = cameras.findIndex(({ deviceId }) => deviceId === current)
      await publishHands(cameras[(at + 1) % cameras.length]?.deviceId)
    },
    stop,
  }
}
