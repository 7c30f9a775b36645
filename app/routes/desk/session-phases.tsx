import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { listPhases } from '#app/domain/session/list-phases.server.ts'
import { type NewPhase, setPhases } from '#app/domain/session/set-phases.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { say as sayIn } from '#app/words/language.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { minutesAfter, phaseKinds, timeAfter } from './phase-times.ts'
import { hours } from './rule-schema.ts'
import { SessionChange } from './session-change.tsx'
import { getSessionToChange } from './session-to-change.server.ts'

/** How many parts the form offers. */
const most = 8

const schema = z.object({
  phases: z
    .array(
      z
        .object({
          kind: z.enum(phaseKinds).optional(),
          from: hours.start.optional(),
          to: hours.end.optional(),
        })
        .optional(),
    )
    .max(most)
    .default([]),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, shown } = await getSessionToChange(request, params)
  const phases = await listPhases({ sessionId: session.id })
  const shownPhases = phases.map(({ kind, fromMinute, toMinute }) => ({
    kind: kind as string,
    from: timeAfter(session, fromMinute),
    to: timeAfter(session, toMinute),
  }))
  const none = { kind: '', from: '', to: '' }
  return { shown, phases: Array.from({ length: most }, (_no, row) => shownPhases[row] ?? none) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session } = await getSessionToChange(request, params)
  const { actor } = await requireStaff(request, 'coordinator')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ phases: asked }) => {
    const missing = sayIn(words.phaseIncomplete, languageOf(request))
    const phases: NewPhase[] = []
    for (const [row, phase] of asked.entries()) {
      if (!phase?.kind) continue
      const { kind, from, to } = phase
      if (!from || !to) {
        const fieldErrors = { [`phases[${row}].${from ? 'to' : 'from'}`]: [missing] }
        return data(submission.reply({ fieldErrors }), { status: 400 })
      }
      const [fromMinute, toMinute] = [minutesAfter(session, from), minutesAfter(session, to)]
      phases.push({ kind, fromMinute, toMinute })
    }
    await setPhases({ actor, sessionId: session.id, phases, now: now() })
    return redirectWithToast(request, `/desk/sessions/${session.id}`, words.timetableSet)
  })
}

export default function SessionPhases() {
  const say = useSay()
  const { shown, phases } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { phases },
  })
  return (
    <SessionChange
      session={shown}
      form={form}
      heading={words.timetableHeading}
      lead={words.timetableLead}
      change={words.keepTimetable}
    >
      {fields.phases.getFieldList().map((phase, row) => {
        const { kind, from, to } = phase.getFieldset()
        return (
          <Fieldset key={phase.key} legend={say(words.phaseNumber)({ number: row + 1 })}>
            <Row>
              <Select
                {...fieldProps(kind)}
                label={say(words.phase)}
                empty={say(words.phaseNone)}
                options={phaseKinds.map((value) => ({ value, label: say(words.phases[value]) }))}
              />
              <DateTimeField {...fieldProps(from)} kind="time" label={say(words.phaseFrom)} />
              <DateTimeField {...fieldProps(to)} kind="time" label={say(words.phaseTo)} />
            </Row>
          </Fieldset>
        )
      })}
    </SessionChange>
  )
}
