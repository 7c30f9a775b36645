/** Digits and capitals that no one mixes up when reading aloud: no 0, 1, I, L, O. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const bodyLength = 10

/**
 * A code that survives a phone call: 10 characters and a check character, written 4-4-3.
 * @param randomBelow a uniform random whole number below its argument
 */
export function newCode(randomBelow: (limit: number) => number): string {
  const body = Array.from({ length: bodyLength }, () => codeAlphabet[randomBelow(31)]).join('')
  return body + checkCharacter(body)
}

/**
 * What a person typed, as the code it means, or null when it cannot be one.
 * Full-width forms, small letters, spaces and dashes of all kinds are forgiven.
 */
export function parseCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―ー−_.・]/g, '')
  if (code.length !== bodyLength + 1) return null
  if ([...code].some((character) => !codeAlphabet.includes(character))) return null
  return checkCharacter(code.slice(0, bodyLength)) === code[bodyLength] ? code : null
}

/** The code in three groups, for print and for reading aloud. */
export const groupCode = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`

/** Weighted sum modulo the prime 31: finds every single wrong character and every swap of neighbours. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce(
    (total, character, index) => total + (index + 1) * codeAlphabet.indexOf(character),
    0,
  )
  return codeAlphabet[sum % 31] ?? ''
}
