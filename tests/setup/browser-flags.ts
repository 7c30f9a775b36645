import { voiceFile } from './voice.ts'

/** A camera and a microphone that need no hardware, and nothing that calls home. */
const flags = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${voiceFile}`,
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns,OptimizationHints,MediaRouter,Translate',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/** How the browsers of the tests are started. */
export const browserFlags = process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags
