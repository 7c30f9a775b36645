import { expect, test } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>(
  ['/app/words/**/*.ts', '!**/*.test.ts', '!/app/words/language.ts'],
  { eager: true },
)
/** Every sentence below a value, with the path that leads to it. */
function findTexts(value: unknown, path: string): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('ja' in value && 'en' in value && !isText(value.ja)) return [[path, { ...value }]]
  return Object.entries(value).flatMap(([key, inner]) => findTexts(inner, `${path} ${key}`))
}

/** The names of the languages are words too. */
const isText = (value: unknown) => typeof value === 'object' && value !== null && 'ja' in value

test.each(Object.entries(modules))('%s says the same in each of its languages', (_file, words) => {
  const unlike = findTexts(words, '').filter(([, text]) => {
    const languages = Object.keys(text).toSorted().join()
    const shapes = new Set(Object.values(text).map((each) => JSON.stringify(shapeOf(each))))
    return !['en,ja', 'easy,en,ja'].includes(languages) || shapes.size !== 1
  })
  expect(unlike).toEqual([])
})

/** What must be alike: that it says something, and with which parameters. */
function shapeOf(text: unknown): unknown {
  if (typeof text === 'string') return text.trim() === '' ? 'nothing' : 'a text'
  if (Array.isArray(text)) return text.map(shapeOf)
  if (typeof text !== 'function') return typeof text
  const used = new Set<string>()
  const parameters = new Proxy(
    {},
    { get: (_target, name) => (used.add(String(name)), `{${String(name)}}`) },
  )
  try {
    text(parameters)
  } catch {
    // A parameter that is no text, such as an instant: that it was asked for is enough.
  }
  return [...used].toSorted()
}
