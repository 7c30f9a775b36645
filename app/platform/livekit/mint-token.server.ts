import { AccessToken, TrackSource } from 'livekit-server-sdk'
import { requireLiveKit } from './livekit.server.ts'

export type MediaForm = 'video' | 'voice' | 'listen'

const sources: Record<MediaForm, TrackSource[]> = {
  video: [TrackSource.CAMERA, TrackSource.MICROPHONE],
  voice: [TrackSource.MICROPHONE],
  listen: [],
}

/**
 * A token for one seat in one LiveKit room: 60 seconds, an opaque identity and nothing else.
 * Every grant is spelt out, because what is left out is decided by the server; an empty list of
 * sources would mean all of them, so a seat that only listens may not publish at all.
 */
export async function mintToken(seat: {
  identity: string
  room: string
  form: MediaForm
  /** Beside the face there may be a second picture: a screen, or hands at work. */
  maySharePicture: boolean
}): Promise<string> {
  const { key, secret } = requireLiveKit()
  const token = new AccessToken(key, secret, { identity: seat.identity, ttl: 60 })
  const content = seat.maySharePicture ? [TrackSource.SCREEN_SHARE] : []
  const canPublishSources = [...sources[seat.form], ...content]
  token.addGrant({
    room: seat.room,
    roomJoin: true,
    canSubscribe: true,
    canPublish: canPublishSources.length > 0,
    canPublishSources,
    canPublishData: false,
    canUpdateOwnMetadata: false,
    hidden: false,
    roomAdmin: false,
    roomCreate: false,
    roomList: false,
    roomRecord: false,
    recorder: false,
    ingressAdmin: false,
  })
  return await token.toJwt()
}
