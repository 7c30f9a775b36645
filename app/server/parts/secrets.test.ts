import fs from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSecrets, refuseKnownSecrets, secretsFile } from './secrets.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
beforeEach(() => void (folder = temporaryFolder()))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

test('they are made once, for the owner alone', () => {
  const first = loadSecrets({ folder, env: {} })
  expect(loadSecrets({ folder, env: {} })).toEqual(first)
  expect(fs.statSync(secretsFile(folder)).mode & 0o777).toBe(0o600)
  expect(Buffer.from(first.ENGAWA_CODE_KEY ?? '', 'base64')).toHaveLength(32)
  expect(first.ENGAWA_SEAL_KEYS).toMatch(/^k1:/)
})

test('a file that others can read is closed again', () => {
  loadSecrets({ folder, env: {} })
  fs.chmodSync(secretsFile(folder), 0o644)
  loadSecrets({ folder, env: {} })
  expect(fs.statSync(secretsFile(folder)).mode & 0o777).toBe(0o600)
})

test('the environment comes first', () => {
  const { ENGAWA_CODE_KEY, LIVEKIT_API_KEY } = loadSecrets({
    folder,
    env: { LIVEKIT_API_KEY: 'mine' },
  })
  expect(LIVEKIT_API_KEY).toBe('mine')
  expect(ENGAWA_CODE_KEY).not.toBe('')
})

test('a damaged file is said, never replaced', () => {
  fs.writeFileSync(secretsFile(folder), '{"half":')
  expect(() => loadSecrets({ folder, env: {} })).toThrow('put a good copy back')
  expect(fs.readFileSync(secretsFile(folder), 'utf8')).toBe('{"half":')
})

test.each([
  ['LIVEKIT_API_KEY', 'devkey'],
  ['LIVEKIT_API_SECRET', 'secret'],
  ['LIVEKIT_API_SECRET', 'short'],
  ['ENGAWA_CODE_KEY', Buffer.alloc(32).toString('base64')],
  ['ENGAWA_SEAL_KEYS', `k1:${Buffer.alloc(32, 's').toString('base64')}`],
])('beyond this machine %s may not be %s', (name, value) => {
  const secrets = loadSecrets({ folder, env: { [name]: value } })
  expect(() => refuseKnownSecrets(secrets)).toThrow(name)
})

test('what the hub makes for itself is good enough anywhere', () => {
  expect(() => refuseKnownSecrets(loadSecrets({ folder, env: {} }))).not.toThrow()
})
