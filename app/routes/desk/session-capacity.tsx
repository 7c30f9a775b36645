import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setCapacity } from '#app/domain/session/set-capacity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { programmeDeskWords } from '#app/words/programme-desk.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { SessionChange } from './session-change.tsx'
import { getSessionToChange } from './session-to-change.server.ts'

const schema = z.object({ capacity: z.int().min(1).max(200) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, shown } = await getSessionToChange(request, params)
  return { shown, capacity: String(session.capacity) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ capacity }) => {
    await setCapacity({ actor, sessionId, capacity, now: now() })
    return redirectWithToast(request, `/desk/sessions/${sessionId}`, words.capacitySet)
  })
}

export default function SessionCapacity() {
  const say = useSay()
  const { shown, capacity } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { capacity },
  })
  return (
    <SessionChange
      session={shown}
      form={form}
      heading={words.capacityHeading}
      lead={words.capacityLead}
      change={words.keepCapacity}
    >
      <NumberField
        {...fieldProps(fields.capacity)}
        label={say(words.seats)}
        unit={say(programmeDeskWords.peopleUnit)}
      />
    </SessionChange>
  )
}
