import { useSay } from '#app/ui/language.tsx'
import { homeWords } from '#app/words/participant.ts'

/** Where one can take part in a session: online, at its place, or either. */
export function usePlaces(): (session: {
  venue: 'online' | 'on_site' | 'both'
  place: string | null
}) => string[] {
  const say = useSay()
  return ({ venue, place }) => [
    ...(venue === 'on_site' ? [] : [say(homeWords.online)]),
    ...(venue === 'online' || !place ? [] : [say(homeWords.onSite)({ place })]),
  ]
}
