import { type FormEvent, useRef, useState } from 'react'
import { SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { useScriptRuns } from '#app/ui/use-script-runs.ts'
import { ChatList } from '#app/ui/room/chat-list.tsx'
import { roomWords } from '#app/words/room.ts'
import { post } from './post.ts'
import type { LineOnPage } from './use-room-stream.ts'

interface Props {
  base: string
  ownSeatId: string
  lines: LineOnPage[]
  canWrite: boolean
}

/** The written talk, and the field to write in. What could not be sent stays in the field. */
export function RoomChat({ base, ownSeatId, lines, canWrite }: Props) {
  const say = useSay()
  const scriptRuns = useScriptRuns()
  const [isFailed, setIsFailed] = useState(false)
  const isSending = useRef(false)
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const written = () => String(new FormData(form).get('text') ?? '').trim()
    const text = written()
    // A second tap before the answer would say it twice.
    if (!text || isSending.current) return
    isSending.current = true
    const isSent = (await post(`${base}/messages`, { text })) !== null
    isSending.current = false
    setIsFailed(!isSent)
    if (isSent && written() === text) form.reset()
  }
  return (
    <>
      <ChatList
        label={say(roomWords.chat)}
        lines={lines.map(({ id, name, text, seatId }) => ({
          id,
          who: name,
          text,
          own: seatId === ownSeatId,
        }))}
      />
      {canWrite && (
        <Form
          form={{
            id: 'chat',
            errors: isFailed ? [say(roomWords.notSent)] : undefined,
            allErrors: {},
            noValidate: true,
            onSubmit: (event) => void send(event),
          }}
        >
          <TextArea
            id="chat-text"
            name="text"
            label={say(roomWords.write)}
            rows={2}
            maxLength={1000}
          />
          <SubmitButton tone="quiet" disabled={!scriptRuns}>
            {say(roomWords.send)}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
