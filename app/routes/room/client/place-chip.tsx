import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { staffBreakoutWords } from '#app/words/breakout.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** In which room within the room somebody is; nothing in the session's own. */
export function PlaceChip({ view, breakoutId }: { view: ViewOnPage; breakoutId: string | null }) {
  const say = useSay()
  if (breakoutId === null) return null
  const { theme } = view.breakouts.find(({ id }) => id === breakoutId) ?? {}
  return <Chip>{theme ?? say(staffBreakoutWords.sideRoom)}</Chip>
}
