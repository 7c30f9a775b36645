import { FilterLinks } from '#app/ui/filter-links.tsx'
import { useSay } from '#app/ui/language.tsx'
import { chooseWords as words } from '#app/words/choose-sessions.ts'
import { programmeKindWords } from '#app/words/programme.ts'
import { type Choice, kinds, ways, withChoice } from './choose-sessions.ts'

const list = '/sessions'
const months = '/sessions/month'

interface SessionFiltersProps {
  choice: Choice
  /** The month that is shown; none: the list is. */
  month?: string
}

/** Which kind, where, and as a list or as a month: each one tap. */
export function SessionFilters({ choice, month }: SessionFiltersProps) {
  const say = useSay()
  const path = month ? months : list
  const all = { label: say(words.all), value: undefined }
  const offered = {
    kind: kinds.map((value) => ({ value, label: say(programmeKindWords[value]) })),
    way: ways.map((value) => ({ value, label: say(words[value]) })),
  }
  const options = (name: keyof Choice) =>
    [all, ...offered[name]].map(({ label, value }) => ({
      label,
      to: withChoice(path, { ...choice, [name]: value, month }),
      isCurrent: choice[name] === value,
    }))
  return (
    <>
      <FilterLinks
        label={say(words.view)}
        options={[
          { label: say(words.list), to: withChoice(list, choice), isCurrent: !month },
          { label: say(words.month), to: withChoice(months, choice), isCurrent: !!month },
        ]}
      />
      <FilterLinks label={say(words.kind)} options={options('kind')} />
      <FilterLinks label={say(words.way)} options={options('way')} />
    </>
  )
}
