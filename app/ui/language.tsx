import { createContext, useContext, type ReactNode } from 'react'
import { say, type GuestLanguage, type Text } from '#app/words/language.ts'
import { formatList } from '#app/words/list.ts'

const LanguageContext = createContext<GuestLanguage>('ja')

/** Tells everything inside which language its reader chose. */
export function LanguageProvider(props: { language: GuestLanguage; children: ReactNode }) {
  return (
    <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
  )
}

/** The language that the reader chose. */
export function useLanguage(): GuestLanguage {
  return useContext(LanguageContext)
}

/** `say` in the reader's language: `say(seatWords.title)`, `say(seatWords.full)({ title })`. */
export function useSay(): <T>(text: Text<T>) => T {
  const language = useLanguage()
  return (text) => say(text, language)
}

/** Writes things beside one another in the reader's language. */
export function useListing(): (items: readonly string[]) => string {
  const language = useLanguage()
  return (items) => formatList(items, language)
}
