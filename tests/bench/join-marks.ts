/** What happens on a page between the tap and the first sound and picture, in the order in which it can. */
export const joinSteps = [
  'tap',
  'socket',
  'socket open',
  'joined',
  'peer connection',
  'connected',
  'voice',
  'sound',
  'track',
  'picture',
] as const
export type JoinStep = (typeof joinSteps)[number]

declare global {
  interface Window {
    /** When each step first happened, in milliseconds since the page began. */
    joinMarks: Partial<Record<JoinStep, number>>
  }
}

/**
 * Runs in a page before its own scripts and notes when each step first happens after the tap, without knowing
 * whose page it is. `sound`: an element plays and packets of the voice have come. `picture`: a frame is shown.
 */
export function markJoin() {
  window.joinMarks = {}
  const marks = window.joinMarks
  const mark = (step: JoinStep) => {
    if (step === 'tap' || marks.tap !== undefined) marks[step] ??= performance.now()
  }
  const sound = () => {
    if (marks.voice !== undefined && isPlaying) mark('sound')
  }
  let isPlaying = false
  document.addEventListener('click', () => mark('tap'), { capture: true })

  window.WebSocket = class extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args)
      mark('socket')
      this.addEventListener('open', () => mark('socket open'))
      this.addEventListener('message', () => mark('joined'))
    }
  }
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...args: ConstructorParameters<typeof RTCPeerConnection>) {
      super(...args)
      mark('peer connection')
      this.addEventListener('connectionstatechange', () => {
        if (this.connectionState === 'connected') mark('connected')
      })
      this.addEventListener('track', ({ track }) => {
        if (track.kind === 'video') return mark('track')
        const heard = () => {
          mark('voice')
          sound()
        }
        if (track.muted) track.addEventListener('unmute', heard)
        else heard()
      })
    }
  }
  const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'srcObject')
  Object.defineProperty(HTMLMediaElement.prototype, 'srcObject', {
    ...source,
    set(this: HTMLMediaElement, stream: MediaStream | null) {
      source?.set?.call(this, stream)
      if (this instanceof HTMLVideoElement) this.requestVideoFrameCallback(() => mark('picture'))
      else
        this.addEventListener('playing', () => {
          isPlaying = true
          sound()
        })
    },
  })
}
