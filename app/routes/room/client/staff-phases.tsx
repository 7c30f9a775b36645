import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { sessionWords } from '#app/words/participant.ts'
import { staffRoomWords } from '#app/words/room.ts'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** The timetable in the hands of those who steer: what comes next is one press away, the rest behind it. */
export function StaffPhases({ view, press }: { view: ViewOnPage; press: Press }) {
  const say = useSay()
  const { phases, phase } = view
  if (phases.length === 0) return null
  const current = phases.findIndex(({ id }) => id === phase?.id)
  const next = phases[current + 1]
  const button = ({ id, kind }: (typeof phases)[number]) => (
    <Button key={id} size="small" tone="quiet" onClick={() => void press('phase', { phase: id })}>
      {say(staffRoomWords.beginPhase)({ phase: say(sessionWords.phases[kind]) })}
    </Button>
  )
  const others = phases.filter(({ id }) => id !== next?.id && id !== phase?.id)
  return (
    <>
      {next && <Row>{button(next)}</Row>}
      {others.length > 0 && (
        <Details summary={say(staffRoomWords.phases)}>
          <Row>{others.map(button)}</Row>
        </Details>
      )}
    </>
  )
}
