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
      /** @type {{ start: number, end: number }[]} */
      const others = []
      forEachSentence(this.parse(code), (texts) => {
        const names = texts.properties.map((/** @type {any} */ { key }) => key?.name)
        const kept = names.includes(language) ? language : 'ja'
        others.push(...texts.properties.filter((/** @type {any} */ { key }) => key?.name !== kept))
      })
      others.sort((a, b) => b.start - a.start)
      const rest = others.reduce((text, { start, end }) => {
        const [comma] = /^\s*,?/.exec(text.slice(end)) ?? ['']
        return text.slice(0, start) + text.slice(end + comma.length)
      }, code)
      return { code: rest, map: null }
    },
  }
}

/**
 * Each object that `three` or `two` is given.
 * @param {any} node
 * @param {(texts: any) => void} work
 */
function forEachSentence(node, work) {
  if (node === null || typeof node !== 'object') return
  const [texts] = node.arguments ?? []
  const isSentence = ['three', 'two'].includes(node.callee?.name)
  if (isSentence && texts?.type === 'ObjectExpression') work(texts)
  for (const part of Object.values(node)) {
    if (Array.isArray(part)) part.forEach((each) => forEachSentence(each, work))
    else forEachSentence(part, work)
  }
}
