/** What participants and guests may choose: Japanese, やさしい日本語, English. */
export const guestLanguages = ['ja', 'easy', 'en'] as const
export type GuestLanguage = (typeof guestLanguages)[number]

/** What desk and agencies may choose. */
export const deskLanguages = ['ja', 'en'] as const
export type DeskLanguage = (typeof deskLanguages)[number]

/** Each language by its own name, as a person looking for it would read it. */
export const languageNames: Record<GuestLanguage, string> = {
  ja: '日本語',
  easy: 'やさしい日本語',
  en: 'English',
}

/** One sentence, or one function that makes it, in each language it has. */
export type Text<T = string> = Record<DeskLanguage, T> & { easy?: T }

/** A sentence that participants and guests read: a missing text does not compile. */
export function three<T>(texts: Record<GuestLanguage, T>): Record<GuestLanguage, T> {
  return texts
}

/** A sentence that only desk and agencies read. */
export function two<T>(texts: Record<DeskLanguage, T>): Record<DeskLanguage, T> {
  return texts
}

/**
 * The text of one language. A sentence of two texts asked for in やさしい日本語 is given in
 * Japanese. Sentences with parameters are functions: `say(words.full, language)({ title })`.
 */
export function say<T>(text: Text<T>, language: GuestLanguage): T {
  return text[language] ?? text.ja
}

/** The value of the `lang` attribute: やさしい日本語 is Japanese. */
export function htmlLanguage(language: GuestLanguage): DeskLanguage {
  return language === 'en' ? 'en' : 'ja'
}
