import type { ReactNode } from 'react'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import type { Text } from '#app/words/language.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'

interface SessionChangeProps {
  session: { id: string; title: string; startAt: Date | string; endAt: Date | string }
  heading: Text
  lead: Text
  /** What the button says. */
  change: Text
  /** What the way back says. */
  leave?: Text
  tone?: 'primary' | 'danger'
  form: Parameters<typeof Form>[0]['form']
  children: ReactNode
}

/** One thing that is changed about one session: which one, what, and the way back. */
export function SessionChange({
  session,
  heading,
  lead,
  form,
  children,
  ...props
}: SessionChangeProps) {
  const say = useSay()
  const { change, leave = words.leaveAsIs, tone } = props
  return (
    <>
      <PageHeading
        heading={say(heading)}
        eyebrow={
          <>
            {session.title} <TimeSpan start={session.startAt} end={session.endAt} />
          </>
        }
        lead={say(lead)}
      />
      <Form form={form}>
        {children}
        <Row>
          <SubmitButton tone={tone}>{say(change)}</SubmitButton>
          <ButtonLink tone="plain" to={`/desk/sessions/${session.id}`}>
            {say(leave)}
          </ButtonLink>
        </Row>
      </Form>
    </>
  )
}
