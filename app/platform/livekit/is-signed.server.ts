import { createHash } from 'node:crypto'
import { tokenVerifier } from './livekit.server.ts'

/**
 * Whether a webhook's body was signed by our LiveKit, a short time ago: a token of its key in the
 * `Authorization` header, with the SHA-256 of the raw body in it.
 */
export async function isSigned(body: string, authorization: string | null): Promise<boolean> {
  if (!authorization) return false
  const claims = await tokenVerifier()
    .verify(authorization)
    .catch(() => null)
  return claims?.sha256 === createHash('sha256').update(body).digest('base64')
}
