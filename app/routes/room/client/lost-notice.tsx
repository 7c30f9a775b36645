import { useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { useShell } from '#app/ui/shell-context.tsx'
import { PhoneLink } from '#app/ui/text-link.tsx'
import { lostWords } from '#app/words/lost.ts'
import type { Lost } from './use-room-stream.ts'

/** Seconds for which a mild line is enough: most interruptions are over by then. */
const mildSeconds = 15

/** The line to the hub is down: a mild line first, then what is so and what one can do. It goes by itself. */
export function LostNotice({ lost, retry }: { lost: Lost; retry: () => void }) {
  const say = useSay()
  const { network } = useShell()
  const isLong = useIsPast(lost.since + mildSeconds * 1000)
  if (!isLong) {
    return (
      <Note tone="warm" status>
        <p>{say(lostWords.mild)}</p>
      </Note>
    )
  }
  const { heading, lead } = lostWords.reasons[lost.reason]
  return (
    <Note tone="warm" status heading={say(heading)}>
      <p>{say(lead)}</p>
      <p>{say(lostWords.kept)}</p>
      <Row>
        <Button size="small" tone="quiet" onClick={retry}>
          {say(lostWords.retry)}
        </Button>
      </Row>
      {network.phone && (
        <p>
          <PhoneLink phone={network.phone}>
            {network.officeName} {network.phone}
          </PhoneLink>
        </p>
      )}
    </Note>
  )
}

function useIsPast(moment: number): boolean {
  const [isPast, setIsPast] = useState(false)
  useEffect(() => {
    const left = moment - Date.now()
    setIsPast(left <= 0)
    const timer = setTimeout(() => setIsPast(true), Math.max(0, left))
    return () => clearTimeout(timer)
  }, [moment])
  return isPast
}
