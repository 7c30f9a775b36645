import { createHash } from 'node:crypto'
import type { ConsentItem, GuestLanguage } from '#app/generated/prisma/enums.ts'
import { consentItemWords, consentWords, wordingVersion } from '#app/words/consent.ts'

/** What a record may tell, in the order in which it is asked and told. */
export const recordItems = ['attendance', 'form', 'sentence', 'wish'] as const

/** Everything that a person may agree to: what records tell, and that the agency may remind them. */
export const consentItems = [...recordItems, 'reminder'] as const satisfies ConsentItem[]

/**
 * What stands with an agreement: which wording was read, in which language, and a hash of the
 * words, so that it can be shown years later what the person agreed to.
 */
export function consentWording(item: ConsentItem, language: GuestLanguage) {
  const words = consentItemWords[item]
  const read = [words.label, words.hint, consentWords.lead, consentWords.never].map(
    (text) => text[language],
  )
  return {
    wordingVersion,
    wordingHash: createHash('sha256').update(read.join('\n')).digest('hex'),
    language,
  }
}
