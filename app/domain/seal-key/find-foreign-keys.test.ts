import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { createSealedTexts } from '#tests/factories/sealed-texts.ts'
import { findForeignKeys } from './find-foreign-keys.server.ts'

const now = new Date('2026-11-27T03:00:00Z')
const makeKey = (id: string) => ({ id, bytes: randomBytes(32) })

test('the keys that a database has seen fit again, beside new ones', async () => {
  const { codeKey, sealKeys } = environment()
  expect(await findForeignKeys({ now })).toEqual([])
  expect(await findForeignKeys({ now })).toEqual([])
  const more = { codeKey, sealKeys: [makeKey('next'), ...sealKeys] }
  expect(await findForeignKeys({ now, keys: more })).toEqual([])
})

test('another key under a known name is noticed, and leaves no mark', async () => {
  await findForeignKeys({ now })
  const { codeKey, sealKeys } = environment()
  const before = await database().keyMark.findMany()
  const lost = { codeKey: randomBytes(32), sealKeys: [makeKey('test'), makeKey('new')] }
  expect(await findForeignKeys({ now, keys: lost })).toEqual([
    'ENGAWA_CODE_KEY',
    'ENGAWA_SEAL_KEYS test',
  ])
  expect(await findForeignKeys({ now, keys: { codeKey, sealKeys: lost.sealKeys } })).toEqual([
    'ENGAWA_SEAL_KEYS test',
  ])
  expect(await database().keyMark.findMany()).toEqual(before)
  expect(await findForeignKeys({ now, keys: { codeKey, sealKeys } })).toEqual([])
})

test('a key that texts lie under may not be missing', async () => {
  await createSealedTexts({ now })
  const { codeKey } = environment()
  expect(await findForeignKeys({ now, keys: { codeKey, sealKeys: [makeKey('later')] } })).toEqual([
    'ENGAWA_SEAL_KEYS test',
  ])
})
