import { describe, expect, expectTypeOf, test } from 'vitest'
import { htmlLanguage, say, three, two } from './language.ts'

const welcome = three({ ja: 'ようこそ', easy: 'よく きました', en: 'Welcome' })
const today = two({ ja: 'きょう', en: 'Today' })
const full = three({
  ja: ({ title }: { title: string }) => `「${title}」は満席です`,
  easy: ({ title }) => `「${title}」の 席は もう ありません`,
  en: ({ title }) => `“${title}” is full`,
})

describe('say', () => {
  test('gives the text of the language that was asked for', () => {
    expect(say(welcome, 'ja')).toBe('ようこそ')
    expect(say(welcome, 'easy')).toBe('よく きました')
    expect(say(welcome, 'en')).toBe('Welcome')
  })

  test('gives Japanese where a desk sentence is asked for in やさしい日本語', () => {
    expect(say(today, 'easy')).toBe('きょう')
  })

  test('gives the function of a sentence with parameters', () => {
    expect(say(full, 'en')({ title: 'Tea' })).toBe('“Tea” is full')
    expectTypeOf(say(full, 'ja')).parameter(0).toEqualTypeOf<{ title: string }>()
  })

  test('keeps an empty text instead of falling back', () => {
    expect(say(three({ ja: 'あ', easy: '', en: 'a' }), 'easy')).toBe('')
  })
})

test('a missing text does not compile', () => {
  // @ts-expect-error English is missing
  const noEnglish = three({ ja: 'あ', easy: 'あ' })
  // @ts-expect-error Japanese is missing
  two({ en: 'a' })
  // @ts-expect-error desk sentences have no third text
  two({ ja: 'あ', easy: 'あ', en: 'a' })
  expect(say(noEnglish, 'en')).toBe('あ')
})

test('the lang attribute of やさしい日本語 is ja', () => {
  expect([htmlLanguage('ja'), htmlLanguage('easy'), htmlLanguage('en')]).toEqual(['ja', 'ja', 'en'])
})
