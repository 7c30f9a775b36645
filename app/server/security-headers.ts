import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import { environment } from '#app/platform/environment.server.ts'
import { once } from '#app/platform/once.ts'

/** Addresses that name what they hold: browsers may keep it. */
const named = /\.\w+$|^\/programmes\/[^/]+\/picture\/\w+$/

/**
 * A strict policy by nonce: nothing inline, nothing from elsewhere. `same-origin` referrers, since
 * `no-referrer` would make browsers send `Origin: null` with plain forms.
 */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(16).toString('base64')
  response.setHeader(
    'Permissions-Policy',
    'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
  )
  if (!named.test(request.path)) response.setHeader('Cache-Control', 'no-store')
  once('helmet', headers)(request, response, next)
}

const nonce = (_request: unknown, response: unknown) =>
  `'nonce-${String((response as Response).locals.nonce)}'`

function headers() {
  const { origin, isSecure, port } = environment()
  const sockets = isSecure
    ? [origin.replace(/^http/, 'ws')]
    : [`ws://localhost:${port}`, `ws://127.0.0.1:${port}`]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonce],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", nonce],
        connectSrc: ["'self'", ...sockets],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  })
}
