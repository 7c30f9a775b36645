const languages = ['ja', 'easy', 'en']

/**
 * One text of a sentence, as it stands in the code.
 * @typedef {{ start: number, end: number, key?: { name?: string }, value?: unknown }} Text
 */

/**
 * Takes all texts but those of one language out of `app/words`: a reader's browser shows one. As `say` does,
 * a sentence that has no text in it is kept in Japanese.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function keepOneLanguage(language) {
  return {
    name: 'keep-one-language',
    // After TypeScript has become JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!/\/app\/words\/[\w-]+\.ts$/.test(id)) return null
      const others = otherTexts(this.parse(code), language).toSorted((a, b) => b.start - a.start)
      const rest = others.reduce((text, { start, end }) => {
        const [comma = ''] = /^\s*,?/.exec(text.slice(end)) ?? []
        return text.slice(0, start) + text.slice(end + comma.length)
      }, code)
      return { code: rest, map: null }
    },
  }
}

/**
 * The texts that go, of every sentence that `three` or `two` makes.
 * @param {unknown} node
 * @param {string} language
 * @returns {Text[]}
 */
function otherTexts(node, language) {
  if (node === null || typeof node !== 'object') return []
  const texts = textsOf(node)
  if (texts.length === 0) return Object.values(node).flatMap((part) => otherTexts(part, language))
  const kept = texts.some(({ key }) => key?.name === language) ? language : 'ja'
  const stays = texts.filter(({ key }) => key?.name === kept)
  return [
    ...texts.filter((text) => !stays.includes(text)),
    ...stays.flatMap(({ value }) => otherTexts(value, language)),
  ]
}

/**
 * The texts of a sentence; none where the node is something else.
 * @param {object} node
 * @returns {Text[]}
 */
function textsOf(node) {
  /** @type {{ callee?: { name?: string }, arguments?: { properties?: Text[] }[] }} */
  const call = node
  if (!['three', 'two'].includes(call.callee?.name ?? '')) return []
  const properties = call.arguments?.[0]?.properties ?? []
  return properties.filter(({ key }) => languages.includes(key?.name ?? ''))
}
