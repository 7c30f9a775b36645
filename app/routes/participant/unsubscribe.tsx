import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { setReminders } from '#app/domain/participant/set-reminders.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readSignedId } from '#app/platform/signed-id.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { unsubscribeWords as words } from '#app/words/notice-mail.ts'

/** Whose reminders the address stops. @throws Response 404 for one that nobody signed */
function requireToken(token: string | undefined): string {
  const participantId = readSignedId('unsubscribe', token ?? '')
  if (!participantId) throw new Response(null, { status: 404 })
  return participantId
}

/** A GET stops nothing: link scanners may open it as often as they like. */
export function loader({ params }: LoaderFunctionArgs) {
  requireToken(params.token)
  return null
}

/** By the page's button, or by a mail reader's one press (RFC 8058), which knows no sign-in. */
export async function action({ params }: ActionFunctionArgs) {
  const id = requireToken(params.token)
  await setReminders({ actor: { kind: 'participant', id }, areWanted: false, now: now() })
  return { isDone: true }
}

export default function Unsubscribe() {
  const say = useSay()
  const isDone = useActionData<typeof action>()?.isDone === true
  if (isDone) return <PageHeading heading={say(words.done)} lead={say(words.doneLead)} />
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Form>
        <SubmitButton size="big">{say(words.stop)}</SubmitButton>
      </Form>
    </>
  )
}
