import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeAlphabet, groupCode, newCode, parseCode } from './code.ts'

const randomBelow = (limit: number) => Math.floor(Math.random() * limit)
const someCode = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 10 })
  .map((numbers) => newCode(() => numbers.pop() ?? 0))

test('a code is read back however it was typed', () => {
  const code = newCode(randomBelow)
  const typed = [
    code,
    code.toLowerCase(),
    groupCode(code),
    ` ${groupCode(code).replaceAll('-', ' ー ')} `,
    code.replace(/[A-Z0-9]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  ]
  expect(typed.map(parseCode)).toEqual(typed.map(() => code))
})

test('one wrong character and two swapped neighbours are always noticed', () => {
  fc.assert(
    fc.property(someCode, fc.nat(10), fc.integer({ min: 1, max: 30 }), (code, at, by) => {
      const wrong = codeAlphabet[(codeAlphabet.indexOf(code[at] ?? '') + by) % 31] ?? ''
      expect(parseCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull()
    }),
  )
  fc.assert(
    fc.property(someCode, fc.nat(8), (code, at) => {
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
      fc.pre(swapped !== code)
      expect(parseCode(swapped)).toBeNull()
    }),
  )
})

test.each(['', '7H2M', '0000-0000-000', 'これはコードではない', 'A'.repeat(500)])(
  '%s is no code',
  (typed) => {
    expect(parseCode(typed)).toBeNull()
  },
)
