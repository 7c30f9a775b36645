import { useRef, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { captionWords } from '#app/words/caption.ts'
import { usePress } from './use-press.ts'
import type { LineOnPage } from './use-room-stream.ts'

/** How many lines of the lane are seen at once. */
const seenLines = 3

/** What is said, as a captioner types it along: the last lines, for whoever reads. They can be hidden. */
export function CaptionLane({ lines }: { lines: LineOnPage[] }) {
  const say = useSay()
  const [isHidden, setIsHidden] = useState(false)
  const captions = lines.filter(({ kind }) => kind === 'caption').slice(-seenLines)
  if (captions.length === 0) return null
  return (
    <div className="captions">
      {!isHidden && (
        <div role="log" aria-label={say(captionWords.lane)}>
          {captions.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </div>
      )}
      <Row align="end">
        <Button size="small" tone="plain" onClick={() => setIsHidden(!isHidden)}>
          {say(isHidden ? captionWords.show : captionWords.hide)}
        </Button>
      </Row>
    </div>
  )
}

/** Where a captioner types. Enter sends the line: there is no time for a button. */
export function CaptionDesk({ base }: { base: string }) {
  const say = useSay()
  const { press, refusal } = usePress(base)
  const place = useRef<HTMLDivElement>(null)
  async function send() {
    const area = place.current?.querySelector('textarea')
    const text = area?.value.trim()
    if (!area || !text) return area?.focus()
    const isDone = await press('messages', { text, as: 'caption' })
    if (isDone && area.value.trim() === text) area.value = ''
    area.focus()
  }
  return (
    <div className="steering stack" ref={place}>
      {refusal && <FormError errors={[refusal]} />}
      <TextArea
        id="caption-text"
        name="caption"
        label={say(captionWords.write)}
        rows={2}
        maxLength={300}
        onEnter={() => void send()}
      />
      <Button size="small" tone="quiet" onClick={() => void send()}>
        {say(captionWords.send)}
      </Button>
    </div>
  )
}
