import { chooseWords as words } from '#app/words/choose-sessions.ts'
import { ButtonLink } from './button.tsx'
import { useSay } from './language.tsx'
import { Row } from './layout.tsx'
import { monthAfter } from './month-days.ts'

/** To the month before and to the next. */
export function MonthTurn({ month, to }: { month: string; to: (month: string) => string }) {
  const say = useSay()
  return (
    <Row fill>
      <ButtonLink tone="plain" to={to(monthAfter(month, -1))}>
        {say(words.before)}
      </ButtonLink>
      <ButtonLink tone="plain" to={to(monthAfter(month, 1))}>
        {say(words.after)}
      </ButtonLink>
    </Row>
  )
}
