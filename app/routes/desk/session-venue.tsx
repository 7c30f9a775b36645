import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setVenue } from '#app/domain/session/set-venue.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { SessionChange } from './session-change.tsx'
import { getSessionToChange } from './session-to-change.server.ts'
import { venues } from './rule-schema.ts'

const schema = z.object({
  venue: z.enum(venues),
  place: z.string().trim().max(120).optional(),
  reason: z.string().trim().max(200).optional(),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, shown } = await getSessionToChange(request, params)
  return { shown, venue: session.venue, place: session.place ?? undefined }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ venue, place = null, reason = null }) => {
    await setVenue({ actor, sessionId, venue, place, reason, now: now() })
    return redirectWithToast(request, `/desk/sessions/${sessionId}`, words.venueSet)
  })
}

export default function SessionVenue() {
  const say = useSay()
  const { shown, venue, place } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { venue, place },
  })
  return (
    <SessionChange
      session={shown}
      form={form}
      heading={words.venueHeading}
      lead={words.venueLead}
      change={words.keepVenue}
    >
      <ChoiceGroup
        {...fieldProps(fields.venue)}
        label={say(words.venue)}
        options={venues.map((value) => ({ value, label: say(words.venues[value]) }))}
      />
      <TextField
        {...fieldProps(fields.place)}
        label={say(words.place)}
        hint={say(words.placeHint)}
      />
      <TextField
        {...fieldProps(fields.reason)}
        label={say(words.venueReason)}
        hint={say(words.venueReasonHint)}
      />
    </SessionChange>
  )
}
