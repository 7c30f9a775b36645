import type { GuestLanguage } from '#app/words/language.ts'
import { type Texts, programmeText, programmeTexts } from './programme-texts.ts'

type Titles = Texts<'title'>

/** What a session is called in the reader's language: by its own name where it has one, else by its programme's. */
export const sessionTitle = (
  session: Titles & { programme: Titles },
  language: GuestLanguage,
): string =>
  programmeText(session, 'title', language) || programmeText(session.programme, 'title', language)

/** The same with the programme's description, and what else is said of it. */
export const sessionTexts = (
  session: Titles & { programme: Parameters<typeof programmeTexts>[0] },
  language: GuestLanguage,
) => ({ ...programmeTexts(session.programme, language), title: sessionTitle(session, language) })
