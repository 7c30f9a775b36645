import type { GuestLanguage } from '#app/words/language.ts'

type Names = 'title' | 'description' | 'audience' | 'bring'
type Texts = Record<`${Names}${'Ja' | 'Easy' | 'En'}`, string>

/** What is said of a programme in the reader's language; Japanese where another is empty. */
export function programmeTexts(programme: Texts, language: GuestLanguage): Record<Names, string> {
  const ending = ({ ja: 'Ja', easy: 'Easy', en: 'En' } as const)[language]
  const read = (name: Names) => programme[`${name}${ending}`] || programme[`${name}Ja`]
  return {
    title: read('title'),
    description: read('description'),
    audience: read('audience'),
    bring: read('bring'),
  }
}
