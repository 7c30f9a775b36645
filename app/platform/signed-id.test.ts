import { expect, test } from 'vitest'
import { readSignedId, signId } from './signed-id.server.ts'

test('only what the hub signed, for this purpose, is read', () => {
  const id = '018f0000-0000-7000-8000-000000000001'
  const token = signId('unsubscribe', id)
  expect(readSignedId('unsubscribe', token)).toBe(id)
  for (const forged of ['', id, `${id}.`, token.slice(0, -1), token.replace('0001', '0002')])
    expect(readSignedId('unsubscribe', forged)).toBeNull()
  expect(readSignedId('feed', token)).toBeNull()
})
