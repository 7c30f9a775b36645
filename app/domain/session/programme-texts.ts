import type { GuestLanguage } from '#app/words/language.ts'

type Name = 'title' | 'description' | 'audience' | 'bring'

/** A text of a programme in its three languages, as its columns are called. */
export type Texts<Of extends Name> = { [Column in `${Of}${'Ja' | 'Easy' | 'En'}`]: string }

const endings = { ja: 'Ja', easy: 'Easy', en: 'En' } as const

/** One text of a programme in the reader's language; Japanese where that one is empty. */
export const programmeText = <Of extends Name>(
  programme: Texts<Of>,
  name: Of,
  language: GuestLanguage,
): string => programme[`${name}${endings[language]}`] || programme[`${name}Ja`]

/** All that is said of a programme in the reader's language. */
export const programmeTexts = (
  programme: Texts<Name>,
  language: GuestLanguage,
): Record<Name, string> => ({
  title: programmeText(programme, 'title', language),
  description: programmeText(programme, 'description', language),
  audience: programmeText(programme, 'audience', language),
  bring: programmeText(programme, 'bring', language),
})
