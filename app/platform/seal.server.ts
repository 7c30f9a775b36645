import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { type SealKey, environment } from './environment.server.ts'
import { once } from './once.ts'

/**
 * Encrypts a text at rest under the first key: AES-256-GCM, key outside the database, key id kept
 * beside it so that keys can be changed. Opened only through the verbs that write down why.
 */
export function sealText(text: string, keys: SealKey[] = environment().sealKeys): string {
  const [key] = keys
  if (!key) throw new Error('No seal key is set')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce)
  cipher.setAAD(Buffer.from(key.id))
  const body = Buffer.concat([
    nonce,
    cipher.update(text, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return `${key.id}.${body.toString('base64url')}`
}

/** @throws Error when the key is unknown or the sealed text was changed */
export function openText(sealed: string, keys: SealKey[] = environment().sealKeys): string {
  const [id = '', body = ''] = sealed.split('.')
  const key = keys.find((candidate) => candidate.id === id)
  if (!key) throw new Error(`The seal key ${id} is not set`)
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, 12))
  decipher.setAAD(Buffer.from(id))
  decipher.setAuthTag(bytes.subarray(-16))
  return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
}

/** The id of the key that a text was sealed under; null for what is no sealed text. */
export const sealKeyId = (sealed: string): string | null =>
  /^([a-z0-9]+)\.[\w-]{38,}$/.exec(sealed)?.[1] ?? null

/** A key for one purpose, derived from the code key, so that hashes of one kind say nothing about another. */
function keyFor(purpose: string): Buffer {
  return once(`key for ${purpose}`, () =>
    Buffer.from(hkdfSync('sha256', environment().codeKey, '', `engawa/${purpose}`, 32)),
  )
}

type HashPurpose =
  | 'entry-key'
  | 'guest-key'
  | 'invitation'
  | 'sign-in'
  | 'sign-in-link'
  | 'mailed-code'
  | 'recovery-code'
  | 'address'
  | 'message-id'
  | 'attempt'
  | 'unsubscribe'
  | 'feed'
  | 'bounce'

/** HMAC-SHA-256 of a secret under a key outside the database; what is stored instead of the secret. */
export function hashSecret(purpose: HashPurpose, secret: string): string {
  return createHmac('sha256', keyFor(purpose)).update(secret).digest('base64url')
}

/** A fresh secret for a link or cookie: 32 random bytes. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Blind index of a mail address: equal for the same mailbox, tells nothing without the key. */
export const lookupOf = (address: string): string =>
  hashSecret('address', normaliseAddress(address))

/** Compatibility forms folded, surrounding space removed, lower case: for comparing, not for sending. */
export const normaliseAddress = (address: string): string =>
  address.normalize('NFKC').trim().toLowerCase()
