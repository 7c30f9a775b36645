import { expect, test } from 'vitest'
import { hashSecret, lookupOf, openText, sealKeyId, sealText } from './seal.server.ts'

test('a sealed text opens to the same bytes, and no two seals are alike', () => {
  const text = 'a..b.@docomo.ne.jp 葛󠄀 𠮷'
  const [first, second] = [sealText(text), sealText(text)]
  expect(openText(first)).toBe(text)
  expect(first).not.toBe(second)
  expect(first).not.toContain('docomo')
  expect(sealKeyId(first)).toBe('test')
})

test('a changed seal does not open, nor one under an unknown key', () => {
  const sealed = sealText('秘密')
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
  expect(() => openText(changed)).toThrow()
  expect(() => openText(sealed.replace(/^test/, 'other'))).toThrow('other')
})

test('an address is found again whatever its case and width, and hashes of two purposes differ', () => {
  expect(lookupOf('Ａ@Example.jp ')).toBe(lookupOf('a@example.jp'))
  expect(hashSecret('entry-key', 'x')).not.toBe(hashSecret('invitation', 'x'))
})
