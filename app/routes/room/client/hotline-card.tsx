import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { incidentWords as words } from '#app/words/incident.ts'

export interface Hotlines {
  lines: string[]
  /** When somebody last made sure that they are right. */
  checkedOn: string | null
}

/** Where to turn in distress, as the network keeps it, and from which day it is. */
export function HotlineCard({ hotlines: { lines, checkedOn } }: { hotlines: Hotlines }) {
  const say = useSay()
  return (
    <Note tone="warm" heading={say(words.hotlines)}>
      <p>{say(words.danger)}</p>
      {lines.length === 0 && <p>{say(words.noHotlines)}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {checkedOn && (
        <Lead>
          {say(words.checkedOn)} <When at={checkedOn} show="date" />
        </Lead>
      )}
    </Note>
  )
}
