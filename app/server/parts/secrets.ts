import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { createPrivateFile, writePrivateFile } from './private-file.ts'

const makers: Record<string, () => string> = {
  LIVEKIT_API_KEY: () => `hub${randomBytes(6).toString('hex')}`,
  LIVEKIT_API_SECRET: () => randomBytes(32).toString('base64url'),
  ENGAWA_SEAL_KEYS: () => newSealKey('k1'),
  ENGAWA_CODE_KEY: () => randomBytes(32).toString('base64'),
}

/**
 * The secrets of the hub: from the environment, else from `secrets.json` in the folder (mode
 * 0600), which is made once.
 * @throws Error where that file cannot be read
 */
export function loadSecrets(options: {
  folder: string
  env: Record<string, string | undefined>
}): Record<string, string> {
  const { folder, env } = options
  const given = Object.keys(makers).filter((name) => env[name])
  const kept = given.length === Object.keys(makers).length ? {} : readOrMake(folder)
  return Object.fromEntries(
    Object.keys(makers).map((name) => [name, env[name] || kept[name] || '']),
  )
}

/**
 * What stands in examples opens no hub that others can reach.
 * @throws Error naming the variable
 */
export function refuseKnownSecrets(secrets: Record<string, string>): void {
  const name = Object.keys(secrets).find((each) => isKnown(each, secrets[each] ?? ''))
  if (!name) return
  throw new Error(
    `${name} is a known example or too easy to guess: set one of your own ("openssl rand -base64 32"), or unset it and one is made.`,
  )
}

/** A seal key as it is kept: `id:base64`. The id is one that no other key has. */
export const newSealKey = (id = `k${randomBytes(4).toString('hex')}`): string =>
  `${id}:${randomBytes(32).toString('base64')}`

/** The seal keys of the secrets file; the first one seals. */
export const readSealKeys = (folder: string): string[] =>
  (readOrMake(folder).ENGAWA_SEAL_KEYS ?? '').split(',')

/** Puts other seal keys into the secrets file, whole or not at all. */
export function keepSealKeys(folder: string, keys: string[]): void {
  const secrets = { ...readOrMake(folder), ENGAWA_SEAL_KEYS: keys.join(',') }
  writePrivateFile(secretsFile(folder), `${JSON.stringify(secrets, null, 2)}\n`)
}

/** Where the secrets are kept that the environment does not give. */
export const secretsFile = (folder: string): string => path.join(folder, 'secrets.json')

function readOrMake(folder: string): Record<string, string> {
  const file = secretsFile(folder)
  const made = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()]))
  if (!fs.existsSync(file)) createPrivateFile(file, `${JSON.stringify(made, null, 2)}\n`)
  if (process.platform !== 'win32' && (fs.statSync(file).mode & 0o077) !== 0) {
    fs.chmodSync(file, 0o600)
  }
  try {
    const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>
    const missing = Object.keys(makers).find((name) => !kept[name])
    if (missing) throw new Error(`${missing} is missing`)
    return kept
  } catch (error) {
    throw new Error(
      `${file} cannot be read (${(error as Error).message}): put a good copy back, for without it sealed contacts stay closed.`,
      { cause: error },
    )
  }
}

const known =
  /^(devkey|secret|changeme|change-me|password|example|test)|APIwhatever|your[-_ ]?(key|secret)/i

function isKnown(name: string, value: string): boolean {
  if (name === 'LIVEKIT_API_KEY') return known.test(value)
  if (name === 'LIVEKIT_API_SECRET') return known.test(value) || isDull(Buffer.from(value), 32)
  const keys =
    name === 'ENGAWA_SEAL_KEYS' ? value.split(',').map((each) => each.split(':')[1]) : [value]
  return keys.some((key = '') => isDull(Buffer.from(key, 'base64'), 32))
}

/** Too short, or made of a few characters only. */
const isDull = (bytes: Buffer, length: number): boolean =>
  bytes.length < length || new Set(bytes).size < 10
