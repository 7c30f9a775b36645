import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { moveSession } from '#app/domain/session/move-session.server.ts'
import { wallClockOf } from '#app/domain/session/session-times.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { ruleWords } from '#app/words/rule.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { zone as ownZone } from '#app/words/when.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { sayDoubleBookings } from './double-bookings.server.ts'
import { hourFields } from './hour-fields.tsx'
import { hours } from './rule-schema.ts'
import { SessionChange } from './session-change.tsx'
import { getSessionToChange } from './session-to-change.server.ts'

const schema = z.object({
  date: z.iso.date(),
  ...hours,
  reason: z.string().trim().min(1).max(200),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, shown } = await getSessionToChange(request, params)
  return { shown, zone: session.zone, wallClock: wallClockOf(session) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (move) => {
    const { doubleBooked } = await moveSession({ actor, sessionId, ...move, now: now() })
    if (doubleBooked.length > 0) {
      const formErrors = sayDoubleBookings(doubleBooked, request)
      return data(submission.reply({ formErrors }), { status: 409 })
    }
    return redirectWithToast(request, `/desk/sessions/${sessionId}`, words.moved)
  })
}

export default function SessionMove() {
  const say = useSay()
  const { shown, zone, wallClock } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: wallClock,
  })
  return (
    <SessionChange
      session={shown}
      form={form}
      heading={words.moveHeading}
      lead={words.moveLead}
      change={words.move}
    >
      {zone !== ownZone && (
        <Note>
          <p>{say(ruleWords.otherZone)({ zone })}</p>
        </Note>
      )}
      <DateTimeField {...fieldProps(fields.date)} kind="date" label={say(words.date)} />
      {hourFields(fields, say)}
      <TextArea
        {...fieldProps(fields.reason)}
        label={say(words.reason)}
        hint={say(words.reasonHint)}
        rows={2}
      />
    </SessionChange>
  )
}
