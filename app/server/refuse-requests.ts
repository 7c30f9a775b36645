import type { NextFunction, Request, Response } from 'express'
import { isFromOwnPages } from '#app/platform/origin.server.ts'

/** The most that any form or delivery needs, in bytes. */
const largestBody = 64 * 1024

/** A form that carries a picture: somewhat more than is taken, so that a larger one is told so kindly. */
const largestPictureForm = 8 * 1024 * 1024

/** A report of a mail server, with the message that came back. */
const largestBounce = 1024 * 1024
const pictureForm = /^\/desk\/programmes\/[^/]+\/picture$/

/** 403 before anything else for a write that another site's page sends. */
export function refuseForeignWrites(
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const isOwn = isFromOwnPages({
    origin: request.get('Origin'),
    fetchSite: request.get('Sec-Fetch-Site'),
  })
  if (isOwn) return next()
  response.status(403).type('text').send('Forbidden')
}

/** 413 for a body that is too large, 411 for one that does not say how large it is. */
export function refuseLargeBodies(request: Request, response: Response, next: NextFunction): void {
  if (request.get('Transfer-Encoding')) response.status(411).type('text').send('Length Required')
  else if (Number(request.get('Content-Length') ?? 0) > most(request)) {
    response.status(413).type('text').send('Content Too Large')
  } else next()
}

function most({ path }: Request): number {
  if (path === '/hooks/bounces') return largestBounce
  return pictureForm.test(path) ? largestPictureForm : largestBody
}
