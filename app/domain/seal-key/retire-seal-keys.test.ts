import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createSealedTexts } from '#tests/factories/sealed-texts.ts'
import { resealTexts } from './reseal-texts.server.ts'
import { retireSealKeys } from './retire-seal-keys.server.ts'

const now = new Date('2026-11-25T06:00:00Z')
const makeKey = (id: string) => ({ id, bytes: randomBytes(32) })

test('a key with a text is not retired; one without seals nothing any more', async () => {
  const texts = await createSealedTexts({ now })
  expect(await retireSealKeys({ ids: ['test', 'old'], now })).toEqual(['old'])
  expect(await retireSealKeys({ ids: ['old'], now })).toEqual(['old'])
  await createAddress({ owner: 'invitation', now })

  const sealed = sealText('late@mail.example', [makeKey('old')])
  const [address] = texts
  await expect(
    database().mailAddress.update({ where: { id: address?.id }, data: { sealed } }),
  ).rejects.toThrow('mail_address_retired_key')
})

test('whoever is just sealing under a key keeps it from being retired', async () => {
  const keys = [makeKey('next'), ...environment().sealKeys]
  await resealTexts({ keys, now })
  const writer = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await writer.connect()
  const { address } = await createAddress({ owner: 'invitation', now })
  await resealTexts({ keys, now })
  await writer.query('BEGIN')
  await writer.query('UPDATE mail_address SET sealed = $2 WHERE id = $1', [
    address.id,
    sealText('late@mail.example'),
  ])
  const retiring = retireSealKeys({ ids: ['test'], now })
  await writer.query('COMMIT')
  await writer.end()
  expect(await retiring).toEqual([])
})
