import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { cancelSession } from '#app/domain/session/cancel-session.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { SessionChange } from './session-change.tsx'
import { getSessionToChange } from './session-to-change.server.ts'

const schema = z.object({ reason: z.string().trim().min(1).max(200) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  return (await getSessionToChange(request, params)).shown
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ reason }) => {
    await cancelSession({ actor, sessionId, reason, now: now() })
    return redirectWithToast(request, `/desk/sessions/${sessionId}`, words.cancelDone)
  })
}

export default function SessionCancellation() {
  const say = useSay()
  const shown = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <SessionChange
      session={shown}
      form={form}
      heading={words.cancelHeading}
      lead={words.cancelLead}
      change={words.cancel}
      leave={words.keep}
      tone="danger"
    >
      <TextArea
        {...fieldProps(fields.reason)}
        label={say(words.reason)}
        hint={say(words.reasonHint)}
        rows={3}
      />
    </SessionChange>
  )
}
