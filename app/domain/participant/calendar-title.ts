import { calendarWords } from '#app/words/calendar.ts'
import { type GuestLanguage, say } from '#app/words/language.ts'

const longest = 60

/**
 * What a person's places are to be called in their own calendar, as it is kept: one line, without
 * control and bidirectional characters, everything else byte for byte.
 * @returns null where it is longer than 60 characters, as a reader counts them
 */
export function parseCalendarTitle(typed: string): string | null {
  const title = typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  const length = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(title)].length
  return length <= longest ? title : null
}

/** What they are called: by the person's own word, else by one that says nothing. */
export const calendarTitleOf = (person: { calendarTitle: string; language: GuestLanguage }) =>
  person.calendarTitle || say(calendarWords.neutralTitle, person.language)
