import { Secret, TOTP } from 'otpauth'

const totp = (secret: string, label: string) =>
  new TOTP({ issuer: 'Engawa', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 })

/** A new secret for an authenticator app (RFC 6238), base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What the authenticator app reads from the QR code. */
export const totpAddress = (secret: string, label: string): string => totp(secret, label).toString()

/**
 * The time step that a code belongs to, or null when it is none of the present, last or next one.
 * The caller accepts each step once.
 */
export function totpStep({
  secret,
  code,
  now,
}: {
  secret: string
  code: string
  now: Date
}): bigint | null {
  const timestamp = now.getTime()
  const delta = totp(secret, '').validate({ token: code, window: 1, timestamp })
  return delta === null ? null : BigInt(Math.floor(timestamp / 30_000) + delta)
}
