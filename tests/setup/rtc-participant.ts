import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  LocalVideoTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
  VideoBufferType,
  VideoFrame,
  VideoSource,
  dispose,
  type RemoteTrack,
} from '@livekit/rtc-node'

const sampleRate = 48_000
const frameSamples = 480
const loudness = 8_000
const [width, height, framesPerSecond] = [320, 180, 10]

/** Somebody in a LiveKit room without a browser: speaks a tone, hears others, leaves. */
export async function joinRoom({ url, token }: { url: string; token: string }) {
  const room = new Room()
  const tracks = new Map<string, RemoteTrack>()
  room.on(RoomEvent.TrackSubscribed, (track, _publication, participant) => {
    if (track.kind === TrackKind.KIND_AUDIO) tracks.set(participant.identity, track)
  })
  room.on(RoomEvent.TrackUnsubscribed, (_track, _publication, participant) =>
    tracks.delete(participant.identity),
  )
  const disconnected = new Promise<void>((resolve) => {
    room.once(RoomEvent.Disconnected, () => resolve())
  })
  await room.connect(url.replace(/^http/, 'ws'), token, { autoSubscribe: true, dynacast: false })
  let quiet = async () => {}
  let dark = async () => {}

  return {
    room,
    /** Resolves when the server put this participant out or went away for good. */
    disconnected,

    /** Publishes a 440 Hz tone until `leave`. */
    async speak() {
      const source = new AudioSource(sampleRate, 1)
      const track = LocalAudioTrack.createAudioTrack('tone', source)
      const options = new TrackPublishOptions()
      options.source = TrackSource.SOURCE_MICROPHONE
      await room.localParticipant?.publishTrack(track, options)
      quiet = pumpTone(source, track)
    },

    /** Publishes a small picture that moves, until `leave`. */
    async show() {
      const source = new VideoSource(width, height)
      const track = LocalVideoTrack.createVideoTrack('stripes', source)
      const options = new TrackPublishOptions()
      options.source = TrackSource.SOURCE_CAMERA
      options.simulcast = false
      await room.localParticipant?.publishTrack(track, options)
      dark = drawStripes(source, track)
    },

    /** Waits until sound of another participant arrives. @returns milliseconds from the call */
    async hear(identity: string, { timeoutMs = 15_000 } = {}): Promise<number> {
      const began = performance.now()
      const until = began + timeoutMs
      let track = tracks.get(identity)
      while (!track && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        track = tracks.get(identity)
      }
      if (!track) throw new Error(`${identity} published no sound within ${timeoutMs} ms`)
      await waitForSound(track, until)
      return performance.now() - began
    },

    async leave() {
      await quiet()
      await dark()
      await room.disconnect()
    },
  }
}

/** Frees the media library, without which the process never ends. Once per process, after the last leave. */
export const disposeMedia = (): Promise<void> => dispose()

function pumpTone(source: AudioSource, track: LocalAudioTrack) {
  let on = true
  let phase = 0
  const pump = async () => {
    while (on) {
      const samples = Int16Array.from({ length: frameSamples }, () => {
        phase += (2 * Math.PI * 440) / sampleRate
        return loudness * Math.sin(phase)
      })
      await source.captureFrame(new AudioFrame(samples, sampleRate, 1, frameSamples))
    }
  }
  const pumping = pump()
  return async () => {
    on = false
    await pumping
    await track.close()
  }
}

function drawStripes(source: VideoSource, track: LocalVideoTrack) {
  let shift = 0
  const timer = setInterval(() => {
    shift += 4
    const picture = Uint8Array.from({ length: (width * height * 3) / 2 }, (_, at) =>
      at < width * height ? ((at % width) + shift) % 256 : 128,
    )
    source.captureFrame(new VideoFrame(picture, width, height, VideoBufferType.I420))
  }, 1000 / framesPerSecond)
  return async () => {
    clearInterval(timer)
    await track.close()
  }
}

async function waitForSound(track: RemoteTrack, until: number) {
  const reader = new AudioStream(track, sampleRate, 1).getReader()
  try {
    while (performance.now() < until) {
      const { done, value } = await reader.read()
      if (done) break
      if (value.data.some((sample) => Math.abs(sample) > loudness / 4)) return
    }
    throw new Error('The track was subscribed, but only silence came')
  } finally {
    await reader.cancel()
  }
}
