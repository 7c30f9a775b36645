import { type GuestLanguage, say } from './language.ts'
import { homeWords } from './participant.ts'

interface Held {
  venue: 'online' | 'on_site' | 'both'
  place: string | null
}

/** Where one can take part in a session: online, at its place, or either. */
export const placesOf = ({ venue, place }: Held, language: GuestLanguage): string[] => [
  ...(venue === 'on_site' ? [] : [say(homeWords.online, language)]),
  ...(venue === 'online' || !place ? [] : [say(homeWords.onSite, language)({ place })]),
]
