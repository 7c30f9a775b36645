import type { GuestLanguage } from '#app/words/language.ts'
import { programmeTexts } from './programme-texts.ts'

interface Titles {
  titleJa: string
  titleEasy: string
  titleEn: string
}

/** What a session is called in the reader's language: by its own name where it has one, else by its programme's. */
export function sessionTitle(
  session: Titles & { programme: Parameters<typeof programmeTexts>[0] },
  language: GuestLanguage,
): string {
  const own = { ja: session.titleJa, easy: session.titleEasy, en: session.titleEn }[language]
  return own || session.titleJa || programmeTexts(session.programme, language).title
}

/** The same with the programme's description, and what else is said of it. */
export const sessionTexts = (
  session: Parameters<typeof sessionTitle>[0],
  language: GuestLanguage,
) => ({ ...programmeTexts(session.programme, language), title: sessionTitle(session, language) })
