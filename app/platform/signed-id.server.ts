import { timingSafeEqual } from 'node:crypto'
import { hashSecret } from './seal.server.ts'

/** What an address with a signed id in it is for: one does not open the other. */
type Purpose = 'unsubscribe' | 'feed'

/** An id with its signature, for an address that is read without signing in. Nothing is stored for it. */
export const signId = (purpose: Purpose, id: string): string => `${id}.${hashSecret(purpose, id)}`

/** The id of a signed one, or null for what nobody signed. */
export function readSignedId(purpose: Purpose, token: string): string | null {
  const [id = '', signature = ''] = token.split('.')
  const expected = Buffer.from(hashSecret(purpose, id))
  const given = Buffer.from(signature)
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected)
  return isSigned ? id : null
}
