import type { IssuedGuestKey } from '#app/domain/guest/issue-guest-key.server.ts'
import { groupCode } from '#app/platform/code.ts'
import { environment } from '#app/platform/environment.server.ts'
import { drawQr } from '../draw-qr.server.ts'

/** A guest key as it is handed over: the link, also as a picture for a camera, and the code for typing. */
export function drawGuestKey({ name, role, secret, code }: IssuedGuestKey) {
  const page = `${environment().origin}/guest/enter`
  const link = `${page}#${secret}`
  return { name, role, page, link, code: groupCode(code), qr: drawQr(link) }
}
