import type { GuestLanguage } from '#app/words/language.ts'

/** The addresses of an island's script, in one language, and of what it imports at once. */
export type IslandFiles = (name: string, language: GuestLanguage) => string[]
