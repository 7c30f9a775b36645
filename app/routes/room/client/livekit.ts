/** What the room uses of LiveKit's client. By name, so that the rest of it stays off the phone. */
export {
  AudioPresets,
  DisconnectReason,
  LogLevel,
  RemoteTrackPublication,
  Room,
  RoomEvent,
  Track,
  VideoPresets,
  createLocalVideoTrack,
  setLogLevel,
} from 'livekit-client'
