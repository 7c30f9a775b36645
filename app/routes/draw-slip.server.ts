import { groupCode } from '#app/platform/code.ts'
import { environment } from '#app/platform/environment.server.ts'
import type { GuestLanguage } from '#app/words/language.ts'
import { drawQr } from './draw-qr.server.ts'

interface SlipParts {
  secret: string
  code: string
  expiresAt: Date
  language: GuestLanguage
}

/** What is printed on an invitation's slip: the link as a picture for a camera, and its code for typing. */
export function drawSlip({ secret, code, expiresAt, language }: SlipParts) {
  const page = `${environment().origin}/enter`
  return { page, code: groupCode(code), expiresAt, language, qr: drawQr(`${page}#${secret}`) }
}
