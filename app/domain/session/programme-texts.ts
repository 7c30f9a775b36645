import type { GuestLanguage } from '#app/words/language.ts'

interface ProgrammeTexts {
  titleJa: string
  titleEasy: string
  titleEn: string
  descriptionJa: string
  descriptionEasy: string
  descriptionEn: string
}

/** A programme's title and description in the reader's language; Japanese where another is empty. */
export function programmeTexts(programme: ProgrammeTexts, language: GuestLanguage) {
  const title = { ja: programme.titleJa, easy: programme.titleEasy, en: programme.titleEn }[
    language
  ]
  const description = {
    ja: programme.descriptionJa,
    easy: programme.descriptionEasy,
    en: programme.descriptionEn,
  }[language]
  return { title: title || programme.titleJa, description: description || programme.descriptionJa }
}
