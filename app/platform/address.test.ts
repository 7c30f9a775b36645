import { expect, test } from 'vitest'
import { parseAddress } from './address.ts'

test.each([
  'a..b.@docomo.ne.jp',
  '.x@ezweb.ne.jp',
  'someone@mail.city.example',
  ' ｔａｒｏ@example.jp ',
])('%s can be written to', (typed) =>
  expect(parseAddress(typed)).toBe(typed.normalize('NFKC').trim()),
)

test.each([
  '',
  'a@b',
  'a b@example.jp',
  'a@example.jp,b@example.jp',
  'a@example.jp\r\nBcc: b@example.jp',
  '<a@example.jp>',
])('%j cannot', (typed) => expect(parseAddress(typed)).toBeNull())
