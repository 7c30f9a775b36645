import type { IslandFiles } from './island-files.ts'

/** What the server gives to every loader and action. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string
    requestId: string
    /** The caller's network address, for rate limits only. */
    callerAddress: string
    islandFiles: IslandFiles
    /** Aborted when the process stops taking requests: open streams end. */
    closing: AbortSignal
  }
}
