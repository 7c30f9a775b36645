import fs from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { parseSealKeys } from '#app/platform/environment.server.ts'
import { openText, sealText } from '#app/platform/seal.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createSealedTexts } from '#tests/factories/sealed-texts.ts'
import { describeRotation, isRotationWhole } from './describe-rotation.ts'
import { keepSealKeys, newSealKey, readSealKeys, secretsFile } from './parts/secrets.ts'
import { temporaryFolder } from './parts/temporary-folder.ts'
import { rotateOwnKeys } from './rotate-seal-keys.ts'

const now = new Date('2026-11-25T06:00:00Z')
const factoryKey = process.env.ENGAWA_SEAL_KEYS ?? ''
let folder = ''
const idsInFile = () => parseSealKeys(readSealKeys(folder).join(',')).map(({ id }) => id)

beforeAll(() => (folder = temporaryFolder()))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** The factories seal under a key of their own, which is among the hub's until it is rotated away. */
beforeEach(async () => {
  await database().retiredSealKey.deleteMany()
  keepSealKeys(folder, [...readSealKeys(folder), factoryKey])
})

test('the hub’s own keys: everything lies under a new one, and the old ones are gone', async () => {
  keepSealKeys(folder, [factoryKey])
  const [address] = await createSealedTexts({ now })
  const before = idsInFile()
  const rotation = await rotateOwnKeys({ folder, now })
  expect(rotation).toMatchObject({ keys: 'new', resealed: 6, left: [], unused: before, inUse: [] })
  expect(idsInFile()).toEqual([rotation.keyId])
  expect(before).not.toContain(rotation.keyId)
  expect(fs.statSync(secretsFile(folder)).mode & 0o777).toBe(0o600)
  const keys = parseSealKeys(readSealKeys(folder).join(','))
  const { sealed } = await database().mailAddress.findUniqueOrThrow({ where: { id: address?.id } })
  expect(openText(sealed, keys)).toBe(address?.text)
  expect(isRotationWhole(rotation)).toBe(true)
  expect(describeRotation(rotation)).toContain(`✓ 6 件を鍵 ${rotation.keyId} で`)
})

test('stopped after the new key was kept: the next run finishes and makes no third one', async () => {
  await createSealedTexts({ now })
  const begun = newSealKey()
  keepSealKeys(folder, [begun, ...readSealKeys(folder)])
  const rotation = await rotateOwnKeys({ folder, now })
  expect(rotation.keys).toBe('finished')
  expect(readSealKeys(folder)).toEqual([begun])
})

test('a text that does not open is named, and its key is kept', async () => {
  const { address } = await createAddress({ owner: 'invitation', now })
  const broken = `${sealText('lost@mail.example').slice(0, -3)}AAA`
  const data = { sealed: broken }
  await database().mailAddress.update({ where: { id: address.id }, data })
  const rotation = await rotateOwnKeys({ folder, now })
  expect(rotation).toMatchObject({
    left: [{ table: 'mail_address', id: address.id, missingKey: null }],
    inUse: ['test'],
  })
  expect(idsInFile()).toEqual([rotation.keyId, 'test'])
  expect(isRotationWhole(rotation)).toBe(false)
  expect(describeRotation(rotation)).toContain(`mail_address ${address.id}: 壊れていて`)
})
