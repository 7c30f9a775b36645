import { z } from 'zod'
import { once } from './once.ts'

const key = z.string().regex(/^[A-Za-z0-9+/_-]{43}=?$/, 'must be 32 bytes in base64')

const schema = z.object({
  DATABASE_URL: z.url(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(3000),
  PUBLIC_URL: z.url().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('hub@engawa.example'),
  MAIL_BOUNCES: z
    .string()
    .regex(/^[^\s@+]{1,11}@[^\s@]+$/, 'must be an address with at most 11 characters before the @')
    .optional(),
  ENGAWA_DATA: z.string().default('var'),
  ENGAWA_DEMO: z.literal('1').optional(),
  ENGAWA_SEAL_KEYS: z.string().regex(/^[a-z0-9]+:[^,]+(,[a-z0-9]+:[^,]+)*$/),
  ENGAWA_CODE_KEY: key,
  LIVEKIT_TURN: z.literal('1').optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
})

/** A key that seals personal texts at rest: 32 bytes under an id that stands in each text it sealed. */
export interface SealKey {
  id: string
  bytes: Buffer
}

export interface Environment {
  databaseUrl: string
  host: string
  port: number
  /** Where links lead. Never taken from a request. */
  origin: string
  isSecure: boolean
  smtpUrl: string | undefined
  mailFrom: string
  /** Where reports about single messages come back to, each under its own tag. */
  mailBounces: string | undefined
  dataFolder: string
  isDemo: boolean
  /** The first one seals, all of them open. */
  sealKeys: SealKey[]
  codeKey: Buffer
  /** LiveKit names TURN servers of its own, and nobody else's: pages use them. */
  usesTurn: boolean
  /** How many proxies in front of the hub may be believed about a caller's address. */
  trustedProxies: number
}

/**
 * The settings of this process, checked once.
 * @throws Error naming every variable that is missing or wrong
 */
export function environment(): Environment {
  return once('environment', () => readEnvironment(process.env))
}

/** Reads and checks settings from a set of variables. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = schema.safeParse(variables)
  if (!result.success) throw new Error(z.prettifyError(result.error))
  const e = result.data
  const origin = new URL(e.PUBLIC_URL ?? `http://localhost:${e.PORT}`)
  return {
    databaseUrl: e.DATABASE_URL,
    host: e.HOST,
    port: e.PORT,
    origin: origin.origin,
    isSecure: origin.protocol === 'https:',
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    mailBounces: e.MAIL_BOUNCES,
    dataFolder: e.ENGAWA_DATA,
    isDemo: e.ENGAWA_DEMO === '1',
    sealKeys: parseSealKeys(e.ENGAWA_SEAL_KEYS),
    codeKey: Buffer.from(e.ENGAWA_CODE_KEY, 'base64'),
    usesTurn: e.LIVEKIT_TURN === '1',
    trustedProxies: e.TRUST_PROXY,
  }
}

/**
 * Reads `id:base64,id:base64`.
 * @throws Error when a key is not 32 bytes long or an id is there twice
 */
export function parseSealKeys(text: string): SealKey[] {
  const keys = text.split(',').map(parseSealKey)
  const twice = keys.find(({ id }, at) => keys.findIndex((key) => key.id === id) !== at)
  if (twice) throw new Error(`ENGAWA_SEAL_KEYS: the key id ${twice.id} is there twice`)
  return keys
}

function parseSealKey(text: string): SealKey {
  const [id = '', base64 = ''] = text.split(':')
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== 32) throw new Error(`ENGAWA_SEAL_KEYS: key ${id} is not 32 bytes`)
  return { id, bytes }
}
