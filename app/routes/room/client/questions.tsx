import { useRef, useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { Lead } from '#app/ui/text.tsx'
import { questionWords } from '#app/words/question.ts'
import { usePress } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** The questions that staff show to everybody. */
export function ShownQuestions({ questions }: Pick<ViewOnPage, 'questions'>) {
  const say = useSay()
  const shown = questions.filter(({ state }) => state === 'shown')
  if (shown.length === 0) return null
  return (
    <Note status heading={say(questionWords.shown)}>
      {shown.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Note>
  )
}

/** Where a question is written that has no name. What could not be sent stays in the field. */
export function AskQuestion({ base }: { base: string }) {
  const say = useSay()
  const { press, refusal } = usePress(base)
  const [isSent, setIsSent] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  async function send() {
    const area = place.current?.querySelector('textarea')
    const text = area?.value.trim()
    if (!area || !text) return area?.focus()
    const isDone = await press('questions', { text })
    setIsSent(isDone)
    if (isDone && area.value.trim() === text) area.value = ''
  }
  return (
    <div className="steering">
      <Details summary={say(questionWords.ask)}>
        <Lead>{say(questionWords.lead)}</Lead>
        <div className="stack" ref={place}>
          {refusal && <FormError errors={[refusal]} />}
          <TextArea
            id="question-text"
            name="question"
            label={say(questionWords.text)}
            rows={2}
            maxLength={300}
          />
          <Button size="small" tone="quiet" onClick={() => void send()}>
            {say(questionWords.send)}
          </Button>
          <output>{isSent && say(questionWords.sent)}</output>
        </div>
      </Details>
    </div>
  )
}
