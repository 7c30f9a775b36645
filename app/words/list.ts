import type { GuestLanguage } from './language.ts'

/** Things beside one another, as one writes them: 「青木、加納」, “Aoki, Kano”. */
export const formatList = (items: readonly string[], language: GuestLanguage): string =>
  new Intl.ListFormat(language === 'en' ? 'en' : 'ja', {
    type: 'conjunction',
    style: 'narrow',
  }).format(items)
