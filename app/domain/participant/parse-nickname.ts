const longest = 20

/**
 * A nickname as it is kept: surrounding space, line breaks, control and bidirectional characters gone,
 * everything else byte for byte. Counted in what a reader sees as characters.
 * @returns null when nothing is left or it is longer than 20 characters
 */
export function parseNickname(typed: string): string | null {
  const name = typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  const length = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(name)].length
  return length > 0 && length <= longest ? name : null
}
