import { build } from 'vite'
import { expect, test } from 'vitest'
import { keepOneLanguage } from '../../bin/keep-one-language.mjs'

/** The words of the room as a browser gets them, run. */
async function wordsIn(language: string) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [keepOneLanguage(language)],
    build: {
      write: false,
      minify: false,
      lib: { entry: ['app/words/room.ts', 'app/words/errors.ts'], formats: ['es'] },
    },
  })
  const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n')
}

test.each([
  {
    language: 'ja',
    kept: 'うまくいきませんでした',
    lost: ['うまく いきませんでした', 'Something went wrong'],
  },
  { language: 'easy', kept: 'うまく いきませんでした', lost: ['Something went wrong'] },
  {
    language: 'en',
    kept: 'Something went wrong',
    lost: ['うまくいきませんでした', 'うまく いきませんでした'],
  },
])('the words for $language carry no other text', async ({ language, kept, lost }) => {
  const code = await wordsIn(language)
  expect(code).toContain(kept)
  for (const text of lost) expect(code).not.toContain(text)
})

test('what is said in two languages alone is kept in Japanese for やさしい日本語', async () => {
  const code = await wordsIn('easy')
  expect(code).toContain('もういちど開いてみてください')
})
