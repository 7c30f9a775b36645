import { useRef } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { staffRoomWords } from '#app/words/room.ts'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** A word to everybody inside, or to those who wait: written, or one of a few that are always needed. */
export function StaffTelling({ view, press }: { view: ViewOnPage; press: Press }) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const field = () => place.current?.querySelector('textarea')
  function fill(text: string) {
    const area = field()
    if (!area) return
    area.value = text
    area.focus()
  }
  async function tell(to: Record<string, string>) {
    const area = field()
    const text = area?.value.trim()
    if (!area || !text) return area?.focus()
    const isSaid = await press('announcements', { text, ...to })
    if (isSaid && area.value.trim() === text) area.value = ''
  }
  return (
    <Details summary={say(staffRoomWords.tell)}>
      <div className="stack" ref={place}>
        <TextArea
          id="tell-text"
          name="tell"
          label={say(staffRoomWords.tellText)}
          rows={2}
          maxLength={300}
        />
        <Row>
          {staffRoomWords.phrases.map((phrase) => (
            <Button key={phrase.en} size="small" tone="plain" onClick={() => fill(say(phrase))}>
              {say(phrase)}
            </Button>
          ))}
        </Row>
        <Row>
          <Button size="small" tone="quiet" onClick={() => void tell({ door: 'door' })}>
            {say(staffRoomWords.tellDoor)}
          </Button>
          {view.state === 'open' && (
            <Button size="small" tone="quiet" onClick={() => void tell({})}>
              {say(staffRoomWords.tellEverybody)}
            </Button>
          )}
        </Row>
      </div>
    </Details>
  )
}
