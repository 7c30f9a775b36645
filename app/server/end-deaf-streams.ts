import type { NextFunction, Request, Response } from 'express'

/** Bytes that may wait for a reader: some minutes of a lively room. */
const mostUnread = 1_000_000

/** Whether an answer goes on for as long as somebody listens. */
export const isStream = (response: Response): boolean =>
  String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream')

/**
 * Ends streams whose reader takes nothing any more: what is written to them would stay in memory for ever. A
 * page that only slept takes its stream up again where it was.
 */
export function endDeafStreams(_request: Request, response: Response, next: NextFunction): void {
  const write = response.write.bind(response) as (...parameters: unknown[]) => boolean
  response.write = (...parameters: unknown[]) => {
    const goesOn = write(...parameters)
    if (response.writableLength > mostUnread && isStream(response)) response.destroy()
    return goesOn
  }
  next()
}
