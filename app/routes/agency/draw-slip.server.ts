import QRCode from 'qrcode'
import { environment } from '#app/platform/environment.server.ts'
import type { GuestLanguage } from '#app/words/language.ts'

interface SlipParts {
  secret: string
  code: string
  expiresAt: Date
  language: GuestLanguage
}

/** What is printed on an invitation's slip: the link as a picture for a camera, and its code for typing. */
export function drawSlip({ secret, code, expiresAt, language }: SlipParts) {
  const page = `${environment().origin}/enter`
  const { size, data } = QRCode.create(`${page}#${secret}`, { errorCorrectionLevel: 'M' }).modules
  return { page, code, expiresAt, language, qr: { size, modules: Array.from(data) } }
}
