import type { DoubleBooking } from '#app/domain/session/find-double-bookings.server.ts'
import { say } from '#app/words/language.ts'
import { ruleWords } from '#app/words/rule.ts'
import { formatSpan } from '#app/words/when.ts'
import { languageOf } from '../shell.server.ts'

/** Who has which other duty at that time: one sentence each. */
export function sayDoubleBookings(bookings: DoubleBooking[], request: Request): string[] {
  const language = languageOf(request)
  return bookings.map(({ staffName: name, programmeTitle: title, startAt: start, endAt: end }) =>
    say(
      ruleWords.doubleBooked,
      language,
    )({ name, title, when: formatSpan({ start, end }, language) }),
  )
}
