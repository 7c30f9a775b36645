import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { log } from '#app/platform/log.server.ts'

/** Every loader of a page reads the same id here: what a caller sent under the name is written over. */
const requestIdHeader = 'x-request-id'

/** Paths that carry a secret: only their beginning is logged. */
const secretPaths = /^\/(mailbox|unsubscribe|feeds)\/[^/]+/

/** A path without the secret that it may carry. */
export const loggedPath = (path: string): string => path.replace(secretPaths, '/$1/…')

/** Gives each request an id and writes one line when it was answered: no query, no body, no person. */
export function logRequests(request: Request, response: Response, next: NextFunction): void {
  const requestId = randomUUID()
  const startedAt = performance.now()
  response.locals.requestId = requestId
  request.headers[requestIdHeader] = requestId
  response.setHeader('X-Request-Id', requestId)
  response.once('finish', () => {
    const path = loggedPath(request.path)
    const ms = Math.round(performance.now() - startedAt)
    log().debug(
      { requestId, method: request.method, path, status: response.statusCode, ms },
      'request',
    )
    if (response.statusCode >= 500 && response.statusCode !== 503) {
      log().error(
        { requestId, method: request.method, path, status: response.statusCode },
        'A request failed',
      )
    }
  })
  next()
}
