import { useRef, useState } from 'react'
import { IncidentKind } from '#app/generated/prisma/enums.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { incidentWords as words } from '#app/words/incident.ts'
import { type Hotlines, HotlineCard } from './hotline-card.tsx'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface StaffCareProps {
  view: ViewOnPage
  press: Press
  hotlines: Hotlines
}

/** When somebody is not well: whom to call, and a note for the office. Never further than one press away. */
export function StaffCare({ view, press, hotlines }: StaffCareProps) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  async function save() {
    const form = place.current
    if (!form) return
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>
    const { seat, ...rest } = fields
    const isDone = await press('incidents', seat ? { ...rest, seat } : rest)
    setIsSaved(isDone)
    if (isDone) form.reset()
  }
  const people = view.everybody.filter(({ role }) => role !== 'facilitator')
  return (
    <>
      <Row>
        <Button size="small" tone="danger" onClick={() => setIsOpen(true)}>
          {say(words.care)}
        </Button>
      </Row>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} heading={say(words.care)}>
        <HotlineCard hotlines={hotlines} />
        <form className="form" ref={place} onSubmit={(event) => event.preventDefault()}>
          <ChoiceGroup
            name="kind"
            label={say(words.kind)}
            defaultValue="worry"
            options={Object.values(IncidentKind).map((value) => ({
              value,
              label: say(words.kinds[value]),
            }))}
          />
          <Select
            name="seat"
            label={say(words.about)}
            empty={say(words.aboutNobody)}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea
            name="note"
            label={say(words.note)}
            hint={say(words.noteHint)}
            rows={3}
            maxLength={2000}
          />
          <Button onClick={() => void save()}>{say(words.save)}</Button>
          <output>
            {isSaved && (
              <Note tone="ok">
                <p>{say(words.saved)}</p>
              </Note>
            )}
          </output>
        </form>
      </Dialog>
    </>
  )
}
