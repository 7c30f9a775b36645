import { createHash, createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { testSecrets } from './test-variables.ts'

/** One delivery that a real LiveKit made, its body byte for byte. */
export interface Delivery {
  receivedAt: string
  method: string
  headers: Record<string, string>
  answered: 'ok' | '500' | '400' | 'hang'
  body: string
}

const folder = new URL('../fixtures/livekit-webhooks/', import.meta.url)

/** The names of all captures. */
export const captures: string[] = readdirSync(folder).map((file) => path.parse(file).name)

/**
 * Real deliveries of LiveKit 1.13.5, captured with room names and identities of their own.
 * `rename` puts the test's names in their place.
 */
export function loadDeliveries(name: string, rename: Record<string, string> = {}): Delivery[] {
  const file = new URL(`${name}.json`, folder)
  const deliveries: Delivery[] = JSON.parse(readFileSync(file, 'utf8'))
  return deliveries.map((delivery) => ({
    ...delivery,
    body: Object.entries(rename).reduce(
      (body, [from, to]) => body.replaceAll(`"${from}"`, `"${to}"`),
      delivery.body,
    ),
  }))
}

/** The headers with which LiveKit would deliver this body: a JWT over its SHA-256, no "Bearer". */
export function signDelivery(
  body: string,
  {
    key = testSecrets.LIVEKIT_API_KEY,
    secret = testSecrets.LIVEKIT_API_SECRET,
    expiresInSeconds = 300,
    now = new Date(),
  } = {},
): Record<string, string> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const issuedAt = Math.floor(now.getTime() / 1000)
  const claims = {
    iss: key,
    nbf: issuedAt - 300,
    exp: issuedAt + expiresInSeconds,
    sha256: createHash('sha256').update(body).digest('base64'),
  }
  const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`
  const signature = createHmac('sha256', secret).update(unsigned).digest('base64url')
  return {
    authorization: `${unsigned}.${signature}`,
    'content-type': 'application/webhook+json',
    'user-agent': 'Go-http-client/1.1',
  }
}
