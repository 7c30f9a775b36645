import { useRef, useState } from 'react'
import { Button, SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { useScriptRuns } from '#app/ui/use-script-runs.ts'
import { ChatList } from '#app/ui/room/chat-list.tsx'
import { say as sayIn } from '#app/words/language.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { roomWords, staffRoomWords } from '#app/words/room.ts'
import { post } from './post.ts'
import type { NewsLine } from './use-room-news.ts'
import type { LineOnPage } from './use-room-stream.ts'

interface Props {
  base: string
  ownSeatId: string
  lines: LineOnPage[]
  /** Who came and went, between the lines. */
  news: NewsLine[]
  canWrite: boolean
  /** Staff say which lines they have read to the room. */
  mayRead: boolean
}

/** The written talk, and the field to write in. What could not be sent stays in the field. */
export function RoomChat({ base, ownSeatId, lines, news, canWrite, mayRead }: Props) {
  const say = useSay()
  const scriptRuns = useScriptRuns()
  const language = useLanguage()
  const [failure, setFailure] = useState<string | null>(null)
  const isSending = useRef(false)
  async function send(form: HTMLFormElement, toStaff: boolean) {
    const written = () => String(new FormData(form).get('text') ?? '').trim()
    const text = written()
    // A second tap before the answer would say it twice.
    if (!text || isSending.current) return
    isSending.current = true
    const { answer, refusal } = await post(`${base}/messages`, {
      text,
      ...(toStaff && { as: 'personal' }),
    })
    isSending.current = false
    const reason = refusal ? sayIn(refusalWords[refusal], language) : say(roomWords.notSent)
    setFailure(answer ? null : reason)
    if (answer && written() === text) form.reset()
  }
  function noteOf({ kind, isRead, to }: LineOnPage): string | undefined {
    switch (kind) {
      case 'announcement':
        return say(roomWords.announced)
      case 'door':
        return say(roomWords.atTheDoor)
      case 'personal':
        if (!to) return say(roomWords.toStaff)
        return to.seatId === ownSeatId ? say(roomWords.toYou) : say(roomWords.toName)(to)
      case 'caption':
      case 'talk':
        return isRead ? say(roomWords.readAloud) : undefined
    }
  }
  const mayBeRead = ({ kind, isRead, seatId }: LineOnPage) =>
    kind === 'talk' && !isRead && seatId !== ownSeatId
  const newsAfter = (id: string | null) => news.filter(({ afterId }) => afterId === id)
  return (
    <>
      <ChatList
        label={say(roomWords.chat)}
        lines={[
          ...newsAfter(null),
          ...lines.flatMap((line) => [
            {
              id: line.id,
              who: line.name,
              text: line.text,
              own: line.seatId === ownSeatId,
              isAnnounced: line.kind !== 'talk',
              note: noteOf(line),
              action: mayRead && mayBeRead(line) && (
                <Button
                  size="small"
                  tone="plain"
                  aria-label={say(staffRoomWords.readAloudOf)({ name: line.name })}
                  onClick={() => void post(`${base}/readings`, { line: line.id })}
                >
                  {say(staffRoomWords.readAloud)}
                </Button>
              ),
            },
            ...newsAfter(line.id),
          ]),
        ]}
      />
      {canWrite && (
        <Form
          form={{
            id: 'chat',
            errors: failure ? [failure] : undefined,
            allErrors: {},
            noValidate: true,
            onSubmit: (event) => {
              event.preventDefault()
              const { submitter } = event.nativeEvent as SubmitEvent
              void send(event.currentTarget, submitter?.getAttribute('name') === 'staff')
            },
          }}
        >
          <TextArea
            id="chat-text"
            name="text"
            label={say(roomWords.write)}
            rows={2}
            maxLength={1000}
          />
          <Row>
            <SubmitButton tone="quiet" disabled={!scriptRuns}>
              {say(roomWords.send)}
            </SubmitButton>
            {!mayRead && (
              <SubmitButton size="small" tone="plain" name="staff" disabled={!scriptRuns}>
                {say(roomWords.onlyToStaff)}
              </SubmitButton>
            )}
          </Row>
        </Form>
      )}
    </>
  )
}
