import { once } from './once.ts'

/** How far a server is on its way here: compiled so many packages, or loaded so much of it. */
export type MediaProgress =
  | { step: 'build'; packages: number }
  | { step: 'download'; megabytes: number; percent: number | null }

/** Whether sound and pictures can be had, as the process that provides for them knows it. */
export interface MediaState {
  state: 'ready' | 'building' | 'absent'
  /** While it is obtained: how far that is, once something is known. */
  progress: MediaProgress | null
  /** Where it is absent: why, and what the operator can do. */
  message: string
}

/** The state in this process. A process that provides for nothing knows what LIVEKIT_URL says. */
export function mediaState(): Readonly<MediaState> {
  return holder().current
}

/** Sets what pages and `/health` tell from now on. */
export function setMediaState(state: MediaState['state'], detail: Partial<MediaState> = {}): void {
  holder().current = { progress: null, message: '', ...detail, state }
}

const holder = () =>
  once<{ current: MediaState }>('media-state', () => ({
    current: { state: process.env.LIVEKIT_URL ? 'ready' : 'absent', progress: null, message: '' },
  }))
