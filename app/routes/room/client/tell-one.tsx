import { useRef } from 'react'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { incidentWords } from '#app/words/incident.ts'
import { staffRoomWords } from '#app/words/room.ts'
import type { Hotlines } from './hotline-card.tsx'
import type { Press } from './use-press.ts'

interface TellOneProps {
  seatId: string
  press: Press
  hotlines: Hotlines
  onTold: () => void
}

/** A word that nobody else reads, or where to turn. What could not be sent stays in the field. */
export function TellOne({ seatId, press, hotlines, onTold }: TellOneProps) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const field = () => place.current?.querySelector('textarea')
  function fillHotlines() {
    const area = field()
    if (!area) return
    area.value = hotlines.lines.join('\n')
    area.focus()
  }
  async function tell() {
    const area = field()
    const text = area?.value.trim()
    if (!text) return area?.focus()
    if (await press('announcements', { seat: seatId, text })) onTold()
  }
  return (
    <div className="stack" ref={place}>
      <TextArea
        id="tell-one-text"
        name="tell-one"
        label={say(staffRoomWords.tellOne)}
        rows={2}
        maxLength={1000}
      />
      <Row>
        <Button size="small" onClick={() => void tell()}>
          {say(staffRoomWords.tellOneSend)}
        </Button>
        {hotlines.lines.length > 0 && (
          <Button size="small" tone="plain" onClick={fillHotlines}>
            {say(incidentWords.tellHotlines)}
          </Button>
        )}
      </Row>
    </div>
  )
}
