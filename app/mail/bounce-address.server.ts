import { timingSafeEqual } from 'node:crypto'
import { environment } from '#app/platform/environment.server.ts'
import { hashSecret } from '#app/platform/seal.server.ts'

/** Short enough for a local part of 64 characters, and the same when a server writes it in lower case. */
const signatureOf = (hex: string) =>
  Buffer.from(hashSecret('bounce', hex), 'base64url').toString('hex').slice(0, 20)

/**
 * Where a server reports that it could not hand one message over: the sender of its envelope, with the
 * message's id signed into it. Without `MAIL_BOUNCES` reports go to whoever the mail is from.
 */
export function bounceAddress(mailId: string): string | null {
  const { mailBounces } = environment()
  if (!mailBounces) return null
  const [local, domain] = mailBounces.split('@')
  const hex = mailId.replaceAll('-', '')
  return `${local}+${hex}${signatureOf(hex)}@${domain}`
}

/** The message that a report is about, from wherever its address stands in a text; null for one nobody signed. */
export function findBounced(text: string): string | null {
  for (const [, hex = '', signature = ''] of text.matchAll(/\+([\da-f]{32})([\da-f]{20})@/gi)) {
    const id = hex.toLowerCase()
    const [given, own] = [signature.toLowerCase(), signatureOf(id)].map((each) => Buffer.from(each))
    if (given && own && timingSafeEqual(given, own))
      return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  return null
}
